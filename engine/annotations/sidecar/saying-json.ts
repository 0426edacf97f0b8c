/**
 * The form of what an annotation says: the bodies of the W3C model, with own types where it has none.
 */
import type {
  LinkSaying,
  MentionSaying,
  QuotationSaying,
  Saying,
  Target,
  VerdictSaying,
} from '../annotation.ts';
import { VERDICTS } from '../annotation.ts';
import { ENTITY_TYPES } from '../entities-file.ts';
import { isListOfNames, isName, isObject } from '../json-values.ts';
import { parseSelectors, selectorsJson } from './target-json.ts';
import { SPEECH_KINDS } from './terms.ts';

type Body = Readonly<Record<string, unknown>>;

/** The body of an annotation; of a foreign one none. */
export function bodyJson(says: Saying): object | null {
  switch (says.about) {
    case 'quotation':
      return quotationJson(says);
    case 'mention':
      return {
        type: 'Mention',
        name: says.name,
        ...(says.type !== null && { entityType: says.type }),
      };
    case 'link':
      return { type: 'Statement', same: says.same };
    case 'tag':
      return { type: 'TextualBody', purpose: 'tagging', value: says.tag };
    case 'note':
      return { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: says.text };
    case 'verdict':
      return {
        type: 'Verdict',
        verdict: says.verdict,
        ...(says.evidence !== null && { evidence: says.evidence }),
      };
    case 'ignore':
      return { type: 'Ignored', ...(says.code !== null && { check: says.code }) };
    case 'foreign':
      return null;
  }
}

function quotationJson({ speech, kind, speakers, cue }: QuotationSaying): object {
  return {
    type: 'Quotation',
    ...(!speech && { speech }),
    ...(kind !== null && { kind }),
    ...(speakers !== null && { speaker: speakers }),
    ...(cue !== null && { cue: { type: 'SpecificResource', selector: selectorsJson(cue) } }),
  };
}

/**
 * What an annotation says.
 *
 * @param targets All that it is about.
 * @returns What is said, or what is wrong with a body of ours, to be read after “annotation”.
 */
export function parseSaying(motivation: unknown, body: unknown, targets: readonly Target[]): Saying | string {
  const bodies = Array.isArray(body) ? body : [body];
  const [first] = bodies;
  // What stands for the body in place of an object is its address, but for words that somebody has written by hand.
  const isText = typeof first === 'string' && /\s/.test(first);
  const only: unknown = isText ? { type: 'TextualBody', value: first } : first;
  if (bodies.length !== 1 || !isObject(only)) return { about: 'foreign' };
  const { type } = only;
  switch (type) {
    case 'Quotation':
      return parseQuotation(only);
    case 'Mention':
      return parseMention(only);
    case 'Statement':
      return parseLink(only, targets);
    case 'Verdict':
      return parseVerdict(only);
    case 'Ignored':
      return parseIgnored(only);
    case 'TextualBody':
      return parseText(motivation, only);
    default:
      return { about: 'foreign' };
  }
}

function parseQuotation({ speech = true, kind = null, speaker = null, cue = null }: Body): Saying | string {
  if (typeof speech !== 'boolean') return 'must have true or false as "speech", or none';
  const known = SPEECH_KINDS.find((own) => own === kind) ?? null;
  if (kind !== null && known === null)
    return `must have one of ${SPEECH_KINDS.join(', ')} as "kind", or none`;
  const speakers: unknown = typeof speaker === 'string' ? [speaker] : speaker;
  if (speakers !== null && !isListOfNames(speakers))
    return 'must have a name or a list of names as "speaker", or none';
  const { selector = null } = isObject(cue) ? cue : {};
  const selectors = parseSelectors(selector);
  if (typeof selectors === 'string') return `has a "cue" that ${selectors}`;
  if (selectors === undefined) return { about: 'foreign' };
  return { about: 'quotation', speech, kind: known, speakers, cue: selectors };
}

function parseMention({ name = null, entityType = null }: Body): MentionSaying | string {
  if (name !== null && !isName(name)) return 'must have the name of an entity as "name", or null for none';
  const type = ENTITY_TYPES.find((own) => own === entityType) ?? null;
  if (entityType !== null && type === null)
    return `must have one of ${ENTITY_TYPES.join(', ')} as "entityType", or none`;
  return { about: 'mention', name, type };
}

function parseLink({ same }: Body, targets: readonly Target[]): LinkSaying | string {
  if (typeof same !== 'boolean') return 'must have true or false as "same"';
  const other = targets[1];
  return targets.length === 2 && other ? { about: 'link', other, same } : 'must have two targets';
}

function parseVerdict({ verdict, evidence = null }: Body): VerdictSaying | string {
  const known = VERDICTS.find((own) => own === verdict);
  if (known === undefined) return `must have one of ${VERDICTS.join(', ')} as "verdict"`;
  if (evidence !== null && typeof evidence !== 'string') return 'must have an address as "evidence", or none';
  return { about: 'verdict', verdict: known, evidence };
}

function parseIgnored({ check = null }: Body): Saying | string {
  if (check !== null && typeof check !== 'string') return 'must have the code of a check as "check", or none';
  return { about: 'ignore', code: check };
}

/** Texts are what programs exchange most: a tag by its purpose, else a note. */
function parseText(motivation: unknown, { purpose = motivation, value }: Body): Saying {
  if (typeof value !== 'string') return { about: 'foreign' };
  const isTag = purpose === 'tagging' || purpose === 'classifying';
  return isTag ? { about: 'tag', tag: value } : { about: 'note', text: value };
}
