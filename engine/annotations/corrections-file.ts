/**
 * The form in which corrections are kept: one JSON file for a folder, one correction a block.
 *
 * The file belongs to the user and to other programs too: keys that are unknown here are kept, and a file that is
 * not understood in every part must not be written again. Reading and writing it is for the host.
 */
import { parseJson } from '../../protocol/parse-json.ts';
import type { Correction, Verdict } from './correction.ts';
import { isListOfNames, isObject } from './json-values.ts';
import type { Others } from './passage.ts';
import { parsePassage, printablePassage } from './passage-json.ts';

export interface CorrectionsFile {
  readonly corrections: readonly Correction[];
  /** Unknown keys of the whole file. */
  readonly others: Others;
}

export interface ParsedCorrections {
  /** What was understood. */
  readonly file: CorrectionsFile;
  /** What was not, one phrase each; while there is one, to write the file again would lose something. */
  readonly problems: readonly string[];
}

const VERSION = 1;

const EMPTY: CorrectionsFile = { corrections: [], others: {} };

/** Read the text of a corrections file. An empty text, as an editor leaves it that takes a new file back, has none. */
export function parseCorrections(text: string): ParsedCorrections {
  if (text.trim() === '') return { file: EMPTY, problems: [] };
  const parsed = parseJson(text);
  if ('mistake' in parsed) return { file: EMPTY, problems: [parsed.mistake] };
  if (!isObject(parsed.value)) return { file: EMPTY, problems: ['the file must be an object'] };
  const { version, corrections, ...others } = parsed.value;
  if (version !== VERSION) return { file: EMPTY, problems: [`"version" must be ${VERSION}`] };
  if (!Array.isArray(corrections)) return { file: EMPTY, problems: ['"corrections" must be a list'] };
  const problems: string[] = [];
  const understood = corrections.flatMap((value: unknown, index) => {
    const correction = parseCorrection(value);
    if (typeof correction !== 'string') return [correction];
    problems.push(`correction ${index + 1} ${correction}`);
    return [];
  });
  return { file: { corrections: understood, others }, problems };
}

/** The text of a corrections file, with a line end at its end. The order is the caller's. */
export function printCorrections({ corrections, others }: CorrectionsFile): string {
  const value = { version: VERSION, corrections: corrections.map(printable), ...others };
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The correction, or what is wrong with it, to be read after its name. */
function parseCorrection(value: unknown): Correction | string {
  if (!isObject(value)) return 'must be an object';
  const parsed = parsePassage(value);
  if (typeof parsed === 'string') return parsed;
  const { speaker, speech, ...others } = parsed.others;
  const verdict = parseVerdict(speaker, speech);
  return verdict ? { ...parsed.passage, verdict, others } : WANTED_VERDICT;
}

const WANTED_VERDICT = 'must have either a name, a list of names or null as "speaker", or false as "speech"';

function parseVerdict(speaker: unknown, speech: unknown): Verdict | null {
  if (speaker === undefined) return speech === false ? { speech } : null;
  if (speech !== undefined) return null;
  if (speaker === null) return { speakers: [] };
  const speakers = Array.isArray(speaker) ? speaker : [speaker];
  return speakers.length > 0 && isListOfNames(speakers) ? { speakers } : null;
}

function printable(correction: Correction): object {
  const { verdict, others } = correction;
  return {
    ...printablePassage(correction),
    ...('speakers' in verdict ? { speaker: printableSpeaker(verdict.speakers) } : verdict),
    ...others,
  };
}

/** One name is written without a list. */
function printableSpeaker(speakers: readonly string[]): readonly string[] | string | null {
  return speakers.length > 1 ? speakers : (speakers[0] ?? null);
}
