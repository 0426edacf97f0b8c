/**
 * Reported clauses in the narration: who is said to have said, written, thought or backed what.
 *
 * Each group of verbs whose main verb is in the lexicon is looked at with what stands around it: a clause, an
 * infinitive or an object after it ("said that …", "promised to …", "praised the plan"), or a clause before it that
 * it is thrown into ("…, officials say"). Marked stretches are single elements here and may be a part of what is
 * reported. A construction that no rule names reports nothing.
 */
import type { Complement, ReportingVerb } from '../languages/reporting.ts';
import { FEATURE, hasFeature } from '../languages/token.ts';
import { reportByAccording } from './according.ts';
import { complementAt, complementOf } from './complements.ts';
import { type Narration, type Sentence, sentencesOf } from './narration.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import { reportByNoun } from './noun-reports.ts';
import { parenthesis } from './parentheses.ts';
import { quotedPerson } from './quoted-person.ts';
import type { Range, Report } from './report.ts';
import { cueOf, cueStart, polarityOf } from './report-cue.ts';
import { subjectOf, verbAfterAs } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';

export interface SentenceReports {
  readonly sentence: Sentence;
  /** Those inside another's content come after it. */
  readonly reports: readonly Report[];
}

/** The reports of a paragraph, sentence by sentence: no report reaches into another sentence. */
export function* reportsBySentence(narration: Narration): Generator<SentenceReports> {
  for (const sentence of sentencesOf(narration)) {
    const reports: Report[] = [];
    for (const group of sentence.groups) {
      const report = reportByVerb(sentence, group);
      if (report) reports.push(report);
    }
    for (let at = sentence.from; at < sentence.to; at++) {
      const report = reportByNoun(sentence, at) ?? reportByAccording(sentence, at);
      if (report) reports.push(report);
    }
    // "…, Marsh said, according to Hale": the report around another may have its cue behind it.
    const placed = sentence.groups.some(({ place }) => place !== null);
    if (placed || reports.some(({ form }) => form === 'according')) reports.sort(outermostFirst);
    yield { sentence, reports };
  }
}

function outermostFirst(a: Report, b: Report): number {
  const start = ({ cue, content }: Report) => Math.min(cue.from, content[0]?.from ?? cue.from);
  const end = ({ cue, content }: Report) => Math.max(cue.to, content.at(-1)?.to ?? cue.to);
  return start(a) - start(b) || end(b) - end(a);
}

function reportByVerb(sentence: Sentence, group: VerbGroup): Report | null {
  const { verb } = group;
  if (!verb || isPartOfCatenative(sentence, group) || verbAfterAs(sentence, group)) return null;
  const asked = askedInFront(sentence, group, verb);
  if (asked) return asked;
  // "It fell, said the mayor, who had seen it, and sank."
  const thrownIn = isInvertedAside(sentence, group) ? parenthesis(sentence, group, verb) : null;
  if (thrownIn) return thrownIn;
  const found = group.passive ? null : complementOf(sentence, group, verb);
  // "quoted Marsh", "heard her say": whose words they are is no report.
  const quoted = quotedPerson(sentence, group);
  if (found && quoted && found.content.from <= quoted.from) return null;
  if (found) {
    if (group.form === 'infinitive' && !isCoreReport(verb, found.form)) return null;
    if (group.modal && found.form === 'object') return null;
    const source = quoted ?? subjectOf(sentence, group);
    if ((!source && !verb.impersonal) || isBarePronoun(sentence, found.content)) return null;
    const { cueTo, content, form } = found;
    return {
      cue: cueOf(sentence, group, cueTo),
      source,
      content: [content],
      position: 'before',
      form,
      cueForm: group.form,
      verb,
      polarity: form === 'question' && verb.asks ? 'questioned' : polarityOf(sentence, group, verb, source),
    };
  }
  return group.passive ? reportByPassive(sentence, group, verb) : parenthesis(sentence, group, verb);
}

/** ", said the mayor, …": a verb that may stand before its subject, between a pause and a subject with another pause. */
function isInvertedAside({ elements }: Sentence, { from, head, to }: VerbGroup): boolean {
  if (!hasFeature(elements[head], FEATURE.inverts) || elements[from - 1]?.lower !== ',') return false;
  const subject = nounPhraseAt(elements, to);
  return subject !== null && elements[subject.to]?.lower === ',';
}

/** "Asked whether it was safe, she said …": the question of somebody whom the sentence does not name. */
function askedInFront(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): Report | null {
  if (!verb.asks || group.from !== sentence.from || sentence.elements[group.head]?.tag !== 'past')
    return null;
  const participle = { ...group, form: 'participle' } as const;
  const found = complementOf(
    { ...sentence, groups: [participle, ...sentence.groups.slice(1)] },
    participle,
    verb,
  );
  if (!found) return null;
  const cue = { from: group.from, to: found.cueTo };
  const rest = { source: null, content: [found.content], position: 'before', verb } as const;
  return { ...rest, cue, form: found.form, cueForm: 'participle', polarity: 'questioned' };
}

/** "The plan was criticised by the mayor": the subject is what is spoken of, and who speaks stands after "by". */
function reportByPassive(sentence: Sentence, group: VerbGroup, verb: ReportingVerb): Report | null {
  const { elements, to } = sentence;
  if (!hasFeature(elements[group.to], FEATURE.agent) || group.to + 1 >= to) return null;
  const source = nounPhraseAt(elements, group.to + 1);
  if (!source) return null;
  // "was told by Hale that …", "was accused by Hale of lying"
  const after = complementAt(sentence, group, verb, source.to, false);
  const subject = after ? null : subjectOf(sentence, group);
  if (!after && (!subject || !verb.takes.has('object') || subject.form === 'pronoun')) return null;
  // "Reports that it was a joke were denied by the board": what something is, and not the subject.
  if (subject && elements[subject.from - 1]?.tag === 'be') return null;
  return {
    cue: { from: cueStart(sentence, group), to: group.to + 1 },
    source,
    content: [after ? after.content : { from: subject?.from ?? 0, to: subject?.to ?? 0 }],
    position: after ? 'before' : 'after',
    form: 'passive',
    cueForm: group.form,
    verb,
    polarity: polarityOf(sentence, group, verb, source),
  };
}

/** "asked for them": a pronoun alone tells nothing of what was said. */
function isBarePronoun({ elements }: Sentence, { from, to }: Range): boolean {
  return to - from === 1 && /^(?:pronoun|object|possessive)$/.test(elements[from]?.tag ?? '');
}

/** What somebody is to say may be speech; what somebody is to back or to want is no report. */
function isCoreReport(verb: ReportingVerb, form: Complement): boolean {
  return verb.class === 'speech' && (form === 'that' || form === 'clause' || form === 'question');
}

/** "tries" in "tries to draw": the verb after it carries the report. */
function isPartOfCatenative({ groups }: Sentence, group: VerbGroup): boolean {
  if (!group.catenative) return false;
  const next = groups[groups.indexOf(group) + 1];
  return next?.from === group.to && (next.form === 'infinitive' || next.form === 'gerund');
}
