/**
 * Writing an article: narration, quotations with their cues, now and then a line that belongs to the page. Marks,
 * spacing and how people are named differ from article to article as they do between outlets.
 */
import type { Random } from './random.ts';
import { makeSentence, printTokens } from './sentence.ts';
import type { Speaker, Topic } from './topic.ts';
import type { Utterance } from './utterance.ts';
import { type ArticleText, type Style, Writer } from './writer.ts';

/** Narration is added until an article is about this long, in UTF-16 units. */
const TYPICAL_LENGTH = 3500;

const CUES = ['said', 'said', 'said', 'added', 'insisted', 'warned', 'claimed', 'explained'] as const;

export function writeArticle(utterances: readonly Utterance[], random: Random, topic: Topic): ArticleText {
  const writer = new Writer(chooseStyle(random));
  const nameOf = chooseNaming(random);
  const target = TYPICAL_LENGTH * (0.7 + random.next() * 0.6);
  const narrate = () => writer.narrate(printTokens(makeSentence(random, topic)));
  narrate();
  writer.endParagraph();
  for (const [index, utterance] of shuffled(utterances, random).entries()) {
    writeQuotation(writer, utterance, nameOf(utterance.speaker), random);
    writer.endParagraph();
    while (writer.length < (target * (index + 1)) / utterances.length) {
      narrate();
      if (random.chance(0.5)) writer.endParagraph();
    }
    writer.endParagraph();
    if (random.chance(0.04)) {
      writer.narrate(`READ MORE: ${printTokens(makeSentence(random, topic)).slice(0, -1)}`);
      writer.endParagraph();
    }
  }
  return writer.finish();
}

/** One utterance in one of the forms that news gives it, most of them with the cue after the words. */
function writeQuotation(writer: Writer, utterance: Utterance, speaker: string, random: Random): void {
  const text = printTokens(utterance.words);
  const [first = text, ...rest] = text.split(/(?<=\.) /);
  const after = attribution(speaker, random);
  const form = random.next();
  writer.beginQuotation(utterance);
  if (rest.length > 0 && form < 0.45) {
    writer.quote(endWithComma(first));
    writer.narrate(`${after}.`);
    writer.quote(rest.join(' '));
  } else if (rest.length > 0 && form < 0.6) {
    writer.quoteAndContinue(first);
    writer.quote(endWithComma(rest.join(' ')));
    writer.narrate(`${after}.`);
  } else if (form < 0.75) {
    writer.quote(endWithComma(text));
    writer.narrate(`${after}.`);
  } else if (form < 0.9 || isPronoun(speaker)) {
    writer.narrate(`${speaker.charAt(0).toUpperCase()}${speaker.slice(1)} ${random.pick(CUES)}:`);
    writer.quote(text);
  } else {
    writer.narrate(`According to ${speaker},`);
    writer.quote(text);
  }
}

function attribution(speaker: string, random: Random): string {
  const cue = random.pick(CUES);
  return random.chance(0.5) && !isPronoun(speaker) ? `${cue} ${speaker}` : `${speaker} ${cue}`;
}

/** How this article names people: in full with the role first, later by surname, or by pronoun when nobody else spoke since. */
function chooseNaming(random: Random): (speaker: Speaker) => string {
  const honorifics = random.chance(0.3);
  const named = new Set<Speaker>();
  let last: Speaker | null = null;
  return (speaker) => {
    const again = speaker === last;
    last = speaker;
    if (!named.has(speaker)) {
      named.add(speaker);
      const role = /^\p{Lu}/u.test(speaker.role) ? speaker.role : `the ${speaker.role}`;
      return `${role} ${speaker.first} ${speaker.surname}`;
    }
    if (again && random.chance(0.5)) return speaker.pronoun;
    return honorifics ? `${speaker.pronoun === 'he' ? 'Mr' : 'Ms'} ${speaker.surname}` : speaker.surname;
  };
}

function chooseStyle(random: Random): Style {
  const straight = random.chance(0.2);
  return {
    open: straight ? '"' : '“',
    close: straight ? '"' : '”',
    separator: random.chance(0.5) ? '\n' : '\n\n',
  };
}

function endWithComma(text: string): string {
  return text.replace(/\.?$/, ',');
}

function isPronoun(speaker: string): boolean {
  return speaker === 'he' || speaker === 'she';
}

function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
  return list
    .map((value) => ({ value, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
