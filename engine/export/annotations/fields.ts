/**
 * What an annotation says and who said it as a row of short texts, which any format can carry.
 *
 * An empty text stands for what is not known. Passages are no fields: each format marks them in its own way.
 */

import type { Selectors } from '../../annotations/anchoring/selectors.ts';
import type { Annotation, LinkSaying, Saying, Target } from '../../annotations/annotation.ts';
import { parseSaying } from '../../annotations/sidecar/saying-json.ts';
import { joinNames, splitNames } from './names-in-one.ts';

/** The names of the fields, in the order of columns. */
export const FIELD_NAMES = [
  'id',
  /** Which kind of annotation it is. */
  'about',
  /**
   * What is said: the kind of a quotation or `no speech`, the name of an entity, `same` or `different` of a link, a tag,
   * a note, a verdict, the code of a check.
   */
  'value',
  /** Of a quotation, as `joinNames` has them. */
  'speakers',
  /** Of an entity. */
  'type',
  /** Of a verdict. */
  'evidence',
  /** Of quotations one inside another that have the same marked words, which one. */
  'depth',
  'creator',
  'created',
  'modified',
  /** `yes` for what was found and not said by anybody. */
  'found',
  /** Of what was found, in [0, 1]. */
  'confidence',
] as const;

export type FieldName = (typeof FIELD_NAMES)[number];

export type Fields = Readonly<Record<FieldName, string>>;

export const NO_FIELDS = Object.fromEntries(FIELD_NAMES.map((name) => [name, ''])) as Fields;

const NO_SPEECH = 'no speech';

/** The fields of what somebody said; of a link and a cue the passages are not among them. */
export function fieldsOf(annotation: Annotation): Fields {
  const { id, target, says, creator, created, modified } = annotation;
  return {
    ...NO_FIELDS,
    id,
    about: says.about,
    ...saidFields(says),
    depth: target.depth > 0 ? String(target.depth) : '',
    creator: creator ?? '',
    created: created ?? '',
    modified: modified ?? '',
  };
}

function saidFields(says: Saying): Partial<Fields> {
  switch (says.about) {
    case 'quotation':
      return {
        value: says.speech ? (says.kind ?? '') : NO_SPEECH,
        speakers: says.speakers ? joinNames(says.speakers) : '',
      };
    case 'mention':
      return { value: says.name ?? '', type: says.type ?? '' };
    case 'link':
      return { value: says.same ? 'same' : 'different' };
    case 'tag':
      return { value: says.tag };
    case 'note':
      return { value: says.text };
    case 'verdict':
      return { value: says.verdict, evidence: says.evidence ?? '' };
    case 'ignore':
      return { value: says.code ?? '' };
    case 'foreign':
      return {};
  }
}

/** The passages that belong to an annotation. */
export interface Passages {
  readonly target: Omit<Target, 'depth'>;
  /** Of a quotation. */
  readonly cue?: Selectors | null | undefined;
  /** Of a link. */
  readonly other?: Target | null | undefined;
}

/** @returns The annotation, or what is wrong with it, to be read after its name. */
export function annotationOf(
  fields: Partial<Fields>,
  { target, cue = null, other = null }: Passages,
  newId: () => string,
): Annotation | string {
  const { id, about, depth, creator, created, modified } = { ...NO_FIELDS, ...fields };
  const place: Target = { ...target, depth: /^\d{1,4}$/.test(depth) ? Number(depth) : 0 };
  const body = bodyOf({ ...NO_FIELDS, ...fields });
  if (!body) return `has the unknown kind “${about}”`;
  const says = parseSaying(null, body, other ? [place, other] : [place]);
  if (typeof says === 'string') return says;
  return {
    id: id || newId(),
    target: place,
    says: says.about === 'quotation' ? { ...says, cue } : says,
    creator: creator || null,
    created: created || null,
    modified: modified || null,
    others: {},
    written: null,
  };
}

/** The body as the W3C model has it, so that one reader judges all formats; null for an unknown kind. */
function bodyOf({ about, value, speakers, type, evidence }: Fields): object | null {
  switch (about) {
    case 'quotation':
      return {
        type: 'Quotation',
        speech: value !== NO_SPEECH,
        kind: value === NO_SPEECH ? null : value || null,
        speaker: speakers === '' ? null : splitNames(speakers),
      };
    case 'mention':
      return { type: 'Mention', name: value || null, entityType: type || null };
    case 'link':
      return { type: 'Statement', same: SAMENESS[value] };
    case 'tag':
      return { type: 'TextualBody', purpose: 'tagging', value };
    case 'note':
      return { type: 'TextualBody', purpose: 'commenting', value };
    case 'verdict':
      return { type: 'Verdict', verdict: value, evidence: evidence || null };
    case 'ignore':
      return { type: 'Ignored', check: value || null };
    default:
      return null;
  }
}

const SAMENESS: Readonly<Record<string, LinkSaying['same']>> = { same: true, different: false };
