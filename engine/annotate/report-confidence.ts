/**
 * How sure a report is: a quotation at all, and of the speaker named.
 *
 * Shares of right ones, rounded, of the reports of each construction in the 84 PolNeAR development articles (US news,
 * 2016), where "right" is that annotators marked the words as reported and the same speaker.
 */
import type { ReportingClass } from '../languages/reporting.ts';
import type { Report, ReportForm } from './report.ts';

/** In [0, 1]. */
export function confidenceOf({ verb, form, source, cueForm }: Report): number {
  const construction = verb ? (BY_CLASS[verb.class][form] ?? RARE) : (OTHERS[form] ?? RARE);
  const participle = cueForm === 'finite' ? 1 : PARTICIPLE;
  const described = source?.form === 'title' ? DESCRIBED : 1;
  return construction * participle * described;
}

/** A construction that was met too seldom to be measured. */
const RARE = 0.5;

/** A participle's subject is that of another verb ("…, adding that"). */
const PARTICIPLE = 0.9;

/** A description may be a part of a longer one, or of another phrase. */
const DESCRIBED = 0.9;

const BY_CLASS: Readonly<Record<ReportingClass, Readonly<Partial<Record<ReportForm, number>>>>> = {
  speech: {
    clause: 0.93,
    that: 0.91,
    parenthesis: 0.84,
    question: 0.8,
    gerund: 0.8,
    'person-infinitive': 0.75,
    infinitive: 0.75,
    object: 0.7,
    passive: 0.8,
  },
  evidence: { that: 0.78, object: 0.75, question: 0.7, clause: 0.65 },
  thought: { that: 0.85, question: 0.75, clause: 0.65, infinitive: 0.55, object: 0.45 },
  stance: { passive: 0.75, object: 0.55 },
  utterance: {},
};

const OTHERS: Readonly<Partial<Record<ReportForm, number>>> = { according: 0.92, noun: 0.5 };
