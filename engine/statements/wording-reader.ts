/**
 * From a report to the wording by which it is compared with others.
 */
import type { Judgement, Occasion } from '../annotate/facts.ts';
import { type Identity, identityKey } from '../entities/identity.ts';
import { contentKey } from '../text/content-key.ts';
import type { Spoken } from './compare-speakers.ts';
import { judgementKey } from './judgement.ts';
import { LEAST_OF_TWO_PEOPLE, type Wording } from './link.ts';
import { occasionKey, withoutWeekday } from './occasion.ts';
import { LONGEST } from './shared-stretch.ts';
import { type Vocabulary, WrittenForms, weighKeys } from './vocabulary.ts';
import { WordingNode } from './wording-node.ts';
import { hasCapitalNouns, isInserted, type WrittenWord, writtenWords } from './words.ts';
import { writtenForm } from './written-form.ts';

/** A quotation as the index takes it in. */
export interface IndexedReport extends Spoken {
  readonly id: string;
  readonly documentId: string;
  /** The words said, parts joined. */
  readonly text: string;
  /** Whether the words are the reporter's, or a few of the speaker's within the reporter's. */
  readonly isParaphrase: boolean;
  /** Of a paraphrase, the speaker's few words in it; else empty. */
  readonly quoted: string;
  readonly occasion: Occasion | null;
  /** Of a paraphrase, what the reporter's verb says of what is reported; null for nothing. */
  readonly judgement: Judgement | null;
}

export class WordingReader {
  readonly #vocabulary: Vocabulary;
  readonly #forms = new WrittenForms();
  readonly #identityKeys = new WeakMap<Identity, string>();

  /** @param vocabulary Gives the words their numbers. */
  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** @returns A node that no other report has and that is in no graph. */
  read(report: IndexedReport): WordingNode {
    const words = writtenWords(report.text);
    const keys = this.#spokenKeys(words);
    const names = report.isParaphrase ? namesIn(report.text) : [];
    const quoted = report.quoted === '' ? [] : keysIn(report.quoted, report.text);
    const form = writtenForm(report.text, words);
    const total = weighKeys(keys);
    const occasion = total < LEAST_OF_TWO_PEOPLE ? report.occasion : withoutWeekday(report.occasion);
    const rest = [
      report.isParaphrase ? `~${names.join(' ')}~${quoted.join(' ')}~${judgementKey(report.judgement)}` : '',
      report.speaker ? this.#identityKeyOf(report.speaker) : (report.described ?? ''),
      ...(occasion ? [occasionKey(occasion)] : []),
    ].join('|');
    const wording = [contentKey(form), contentKey(rest)].join('|');
    const compared: Omit<Wording, 'total'> = {
      keys,
      speaker: report.speaker,
      described: report.described,
      isParaphrase: report.isParaphrase,
      names: this.#idsOf(names),
      quoted: this.#idsOf(quoted),
      occasion,
      judgement: report.judgement,
      written: form,
    };
    return new WordingNode(wording, wording, compared, this.#forms);
  }

  /** The numbers of the speaker's words, up to the longest row that is compared. */
  #spokenKeys(words: readonly WrittenWord[]): readonly number[] {
    const keys: number[] = [];
    for (const word of words) {
      if (isInserted(word)) continue;
      if (keys.push(this.#vocabulary.idOf(word.key)) === LONGEST) break;
    }
    return keys;
  }

  /** A speaker has many reports. */
  #identityKeyOf(speaker: Identity): string {
    const known = this.#identityKeys.get(speaker);
    if (known !== undefined) return known;
    const key = identityKey(speaker);
    this.#identityKeys.set(speaker, key);
    return key;
  }

  #idsOf(keys: readonly string[]): ReadonlySet<number> {
    return keys.length === 0 ? NOTHING : new Set(keys.map((key) => this.#vocabulary.idOf(key)));
  }
}

/** One for all wordings, most of which have no such words. */
const NOTHING: ReadonlySet<number> = new Set();

/**
 * The keys of words with a capital that the beginning of a text or of marks does not explain, in the order of the alphabet;
 * none where nouns have one too.
 */
function namesIn(text: string): readonly string[] {
  if (hasCapitalNouns(text)) return [];
  const names = text.match(/(?<=[\p{L}\p{N},’'] [“"‘']?)\p{Lu}[\p{L}\p{N}’'-]*/gu) ?? [];
  return keysIn(names.join(' '), text);
}

/** The distinct keys of a part of a text, in the order of the alphabet. */
function keysIn(part: string, text: string): readonly string[] {
  return [...new Set(writtenWords(part, text).map(({ key }) => key))].sort();
}
