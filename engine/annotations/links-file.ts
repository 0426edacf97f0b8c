/**
 * The form in which decisions on reports are kept: one JSON file for a folder, one decision a block.
 *
 * The file belongs to the user and to other programs too: keys that are unknown here are kept, and a file that is
 * not understood in every part must not be written again. Decisions are printed in an order of their own, and so are the
 * two passages of each, so that two people who decide on different reports change different lines. Reading and writing
 * it is for the host.
 */
import { parseJson } from '../../protocol/parse-json.ts';
import { isObject } from './json-values.ts';
import type { LinkDecision, LinkedPassage } from './link-decision.ts';
import type { Others } from './passage.ts';
import { parsePassage, printablePassage } from './passage-json.ts';

export interface LinksFile {
  readonly links: readonly LinkDecision[];
  /** Unknown keys of the whole file. */
  readonly others: Others;
}

export interface ParsedLinks {
  /** What was understood. */
  readonly file: LinksFile;
  /** What was not, one phrase each; while there is one, to write the file again would lose something. */
  readonly problems: readonly string[];
  /** Decisions that contradict each other, one phrase each that says which one holds. */
  readonly contradictions: readonly string[];
}

const VERSION = 1;

const EMPTY: LinksFile = { links: [], others: {} };

const NONE: ParsedLinks = { file: EMPTY, problems: [], contradictions: [] };

/** Read the text of a links file. An empty text, as an editor leaves it that takes a new file back, has none. */
export function parseLinks(text: string): ParsedLinks {
  if (text.trim() === '') return NONE;
  const parsed = parseJson(text);
  if ('mistake' in parsed) return { ...NONE, problems: [parsed.mistake] };
  if (!isObject(parsed.value)) return { ...NONE, problems: ['the file must be an object'] };
  const { version, links, ...others } = parsed.value;
  if (version !== VERSION) return { ...NONE, problems: [`"version" must be ${VERSION}`] };
  if (!Array.isArray(links)) return { ...NONE, problems: ['"links" must be a list'] };
  const problems: string[] = [];
  const understood = links.flatMap((value: unknown, index) => {
    const link = parseLink(value);
    if (typeof link !== 'string') return [link];
    problems.push(`link ${index + 1} ${link}`);
    return [];
  });
  return { file: { links: understood, others }, problems, contradictions: contradictionsIn(understood) };
}

/** The text of a links file, with a line end at its end. */
export function printLinks({ links, others }: LinksFile): string {
  const ordered = links
    .map((link) => ({ ...link, passages: inOrder(link.passages) }))
    .map((link) => ({ link, key: [...link.passages.map(sortKey), String(link.same)].join('\n') }))
    .sort((a, b) => compare(a.key, b.key));
  const value = { version: VERSION, links: ordered.map(({ link }) => printable(link)), ...others };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Decisions that join and keep apart the same two passages. */
function contradictionsIn(links: readonly LinkDecision[]): readonly string[] {
  const first = new Map<string, number>();
  return links.flatMap(({ passages, same }, index) => {
    const key = JSON.stringify(inOrder(passages).map(sortKey));
    const before = first.get(key) ?? index;
    first.set(key, before);
    return links[before]?.same === same
      ? []
      : [`links ${before + 1} and ${index + 1} contradict each other: the two quotations are kept apart`];
  });
}

/** The decision, or what is wrong with it, to be read after its name. */
function parseLink(value: unknown): LinkDecision | string {
  if (!isObject(value)) return 'must be an object';
  const { same, passages, ...others } = value;
  if (typeof same !== 'boolean') return 'must have true or false as "same"';
  if (!Array.isArray(passages) || passages.length !== 2) return 'must have two "passages"';
  const [first, second] = passages.map(parseLinkedPassage);
  if (first === undefined || second === undefined) return 'must have two "passages"';
  if (typeof first === 'string') return `passage 1 ${first}`;
  if (typeof second === 'string') return `passage 2 ${second}`;
  return { same, passages: [first, second], others };
}

function parseLinkedPassage(value: unknown): LinkedPassage | string {
  if (!isObject(value)) return 'must be an object';
  const parsed = parsePassage(value);
  return typeof parsed === 'string' ? parsed : { ...parsed.passage, others: parsed.others };
}

function printable({ same, passages, others }: LinkDecision): object {
  const written = passages.map((passage) => ({ ...printablePassage(passage), ...passage.others }));
  return { same, passages: written, ...others };
}

function inOrder([one, other]: LinkDecision['passages']): LinkDecision['passages'] {
  return compare(sortKey(one), sortKey(other)) > 0 ? [other, one] : [one, other];
}

/** By document, then by words, then by what stands around them. */
function sortKey({ document, member, exact, prefix, suffix, depth }: LinkedPassage): string {
  return [document, member ?? '', exact, prefix, suffix, String(depth)].join('\n');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
