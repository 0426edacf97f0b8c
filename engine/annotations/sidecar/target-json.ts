/**
 * The form of a passage in the W3C model: a source, and selectors in it.
 *
 * Of a bundle the source is the file, a `FragmentSelector` names the member, and the passage refines that.
 */
import type { Selectors } from '../anchoring/selectors.ts';
import type { Others, Target } from '../annotation.ts';
import { isObject } from '../json-values.ts';
import { escapeIri, unescapeIri } from './iri.ts';

const MEMBER = 'member=';

export function targetJson({ document, member, selectors, depth }: Target): object {
  const passage = selectors && selectorsJson(selectors);
  const selector =
    member === null
      ? passage
      : {
          type: 'FragmentSelector',
          value: `${MEMBER}${escapeIri(member)}`,
          ...(passage && { refinedBy: passage }),
        };
  return {
    type: 'SpecificResource',
    source: escapeIri(document),
    ...(selector && { selector }),
    ...(depth > 0 && { depth }),
  };
}

export function selectorsJson({ quote, position, version }: Selectors): readonly object[] {
  const { exact, prefix, suffix } = quote;
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    {
      type: 'TextPositionSelector',
      start: position.start,
      end: position.end,
      ...(version !== null && { version }),
    },
  ];
}

export interface ParsedTarget {
  readonly target: Target;
  /** Whether the passage is selected in a way that is unknown here, such as by an XPath. Then the target is all. */
  readonly isUnknown: boolean;
}

/** @returns The target, or what is wrong with it, to be read after its name. */
export function parseTarget(value: unknown): ParsedTarget | string {
  if (typeof value === 'string') {
    const target = { document: pathOf(value), member: null, selectors: null, depth: 0 };
    return { target, isUnknown: false };
  }
  if (!isObject(value)) return 'must be an object or an address';
  const items = setOfTargets(value);
  if (items) return parseSet(items);
  // A whole document that is described has its own address in place of a source.
  const { id, source = id, selector, depth = 0 } = value;
  const address = addressOf(source);
  if (typeof address !== 'string') return 'must name its "source"';
  if (typeof depth !== 'number' || !Number.isInteger(depth) || depth < 0)
    return 'must have a whole number as "depth", or none';
  const document = pathOf(address);
  const inMember = listOf(selector).flatMap((own) => memberSelector(own) ?? [])[0];
  const selectors = parseSelectors(inMember ? inMember.refinedBy : selector);
  if (typeof selectors === 'string') return selectors;
  const target = { document, member: inMember?.member ?? null, selectors: selectors ?? null, depth };
  return { target, isUnknown: selectors === undefined };
}

/** What a set of targets holds that an annotation is about together, or one of which it is about; null where there is no set. */
export function setOfTargets({ type, items }: Others): readonly unknown[] | null {
  return SETS.some((set) => listOf(type).includes(set)) && Array.isArray(items) ? items : null;
}

/** The sets of the W3C model. */
const SETS = ['Choice', 'Composite', 'List', 'Independents'];

/** The annotation is kept with the first of them that is understood; what they are together is unknown here. */
function parseSet(items: readonly unknown[]): ParsedTarget | string {
  for (const item of items) {
    const parsed = parseTarget(item);
    if (typeof parsed !== 'string') return { ...parsed, isUnknown: true };
  }
  return 'must have "items" of which one names its "source"';
}

/** “./a.txt” is “a.txt”. */
function pathOf(address: string): string {
  return unescapeIri(address.replace(/^(?:\.\/)+/, ''));
}

/** Other programs may describe the source, which then has its address as `id`. */
function addressOf(source: unknown): unknown {
  const { id } = isObject(source) ? source : { id: source };
  return id;
}

/**
 * @returns The selectors, or what is wrong with them; null where nothing is selected but the whole, undefined where
 * something is in a way that is unknown here.
 */
export function parseSelectors(value: unknown): Selectors | null | undefined | string {
  const given = listOf(value);
  if (given.length === 0) return null;
  const quote = given.find(isOfType('TextQuoteSelector'));
  if (!quote) return undefined;
  const { exact, prefix = '', suffix = '', refinedBy } = quote;
  if (typeof exact !== 'string' || exact === '') return 'must have the words of the passage as "exact"';
  if (typeof prefix !== 'string' || typeof suffix !== 'string')
    return 'must have texts as "prefix" and "suffix"';
  if (refinedBy !== undefined) return undefined;
  return {
    quote: { exact, prefix, suffix },
    ...parsePosition(given.find(isOfType('TextPositionSelector')), exact),
  };
}

/** Words without a position, as a person or another program may write them, are looked for wherever they stand. */
function parsePosition(selector: Others | undefined, exact: string): Pick<Selectors, 'position' | 'version'> {
  const { start, end, version } = selector ?? {};
  if (!isCount(start) || !isCount(end) || start >= end)
    return { position: { start: 0, end: [...exact].length }, version: null };
  return { position: { start, end }, version: typeof version === 'string' ? version : null };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function isOfType(wanted: string): (selector: unknown) => selector is Others {
  return (selector): selector is Others => {
    const { type } = isObject(selector) ? selector : {};
    return type === wanted;
  };
}

function memberSelector(selector: unknown): { readonly member: string; readonly refinedBy: unknown } | null {
  if (!isOfType('FragmentSelector')(selector)) return null;
  const { value, refinedBy } = selector;
  if (typeof value !== 'string' || !value.startsWith(MEMBER)) return null;
  return { member: unescapeIri(value.slice(MEMBER.length)), refinedBy };
}
