/**
 * Whom somebody quotes or hears: "quoted Ada Marsh", "heard her say". The words are those of the object.
 */
import { FEATURE, hasFeature } from '../languages/token.ts';
import { isCapital } from './capitals.ts';
import type { Element } from './folded-paragraph.ts';
import type { Sentence } from './narration.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrases.ts';
import { subjectOfPlaced } from './placed-subjects.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Who speaks as the object of a verb whose object does, or null. Of one who is heard, what is heard must follow. */
export function quotedPerson(sentence: Sentence, group: VerbGroup): NounPhrase | null {
  const { verb, passive } = group;
  if (!verb?.objectSpeaks || passive) return null;
  const { elements } = sentence;
  const object = objectOf(sentence, group);
  if (!object) return null;
  const next = elements[object.to];
  if (/^(?:base|gerund|closing)$/.test(next?.tag ?? '')) return object;
  return isPerson(elements, object) && (verb.takes.has('object') || next?.lower === ':') ? object : null;
}

/** Where a verb's place tells nothing the phrase after it; else what is not the subject, as far as its form shows it. */
function objectOf(sentence: Sentence, group: VerbGroup): NounPhrase | null {
  const { elements, from } = sentence;
  if (group.place === null) return nounPhraseAt(elements, group.to);
  const subject = subjectOfPlaced(sentence, group);
  if (!subject) return null;
  if (subject.to <= group.from) return nounPhraseAt(elements, group.to);
  const fronted = nounPhraseAt(elements, from);
  return fronted?.to === group.from && hasFeature(elements[from], FEATURE.oblique) ? fronted : null;
}

/** A name with nothing before it but a title, "him", or a description whose head is an office or a part. */
export function isPerson(
  elements: readonly Element[],
  { form, several, from, to, head }: NounPhrase,
): boolean {
  // "cited Marsh’s past remarks"
  if (elements[to]?.tag === 'genitive') return false;
  if (form === 'pronoun')
    return elements[from]?.tag === 'object' || hasFeature(elements[from], FEATURE.person);
  const words = elements.slice(from, to);
  if (form === 'title')
    return !several && words.some((word) => word.end === head.end && hasFeature(word, FEATURE.role));
  const name = words.findIndex(isCapital);
  const before = words[name - 1];
  return (
    before === undefined ||
    /^(?:determiner|possessive|adjective)$/.test(before.tag) ||
    hasFeature(before, FEATURE.role | FEATURE.common)
  );
}
