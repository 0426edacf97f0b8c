/**
 * What an annotation says in a few words, as a list and a message show it. Plain as its parts are: texts of users in it are
 * as they wrote them.
 */
import { type Phrase, phrased, type Told } from '../../protocol/phrase.ts';
import type { Annotation, QuotationSaying, Saying, VerdictSaying } from './annotation.ts';

export function inWords(says: Saying): Told {
  switch (says.about) {
    case 'quotation':
      return quotationInWords(says);
    case 'mention':
      return says.name === null ? phrased('no name') : phrased('names {0}', says.name);
    case 'link':
      return says.same ? phrased('the same statement') : phrased('not the same statement');
    case 'tag':
      return says.tag;
    case 'note':
      return says.text;
    case 'verdict':
      return VERDICTS[says.verdict];
    case 'ignore':
      return says.code === null ? phrased('no findings here') : phrased('no {0} here', says.code);
    case 'foreign':
      return phrased('of another program');
  }
}

/** Such as “Ada, 2026-03-04”; empty where neither is known. */
export function whoAndWhen({ creator, created, modified }: Annotation): string {
  const day = (modified ?? created)?.slice(0, 'yyyy-mm-dd'.length);
  return [creator, day].filter((part) => part !== null && part !== undefined).join(', ');
}

function quotationInWords({ speech, kind, speakers, cue }: QuotationSaying): Told {
  if (!speech) return phrased('no speech');
  const facts = [
    ...(kind === null ? [] : [KINDS[kind]]),
    ...(speakers === null ? [] : [saidBy(speakers)]),
    ...(cue === null ? [] : [phrased('cue “{0}”', cue.quote.exact)]),
  ];
  return facts.length === 0 ? phrased('quotation') : facts;
}

function saidBy(speakers: readonly string[]): Phrase {
  const [first = '', ...others] = speakers;
  if (first === '') return phrased('nobody is named');
  const all = others.reduce<Told>((before, other) => phrased('{0} and {1}', before, other), first);
  return phrased('said by {0}', all);
}

const KINDS: Readonly<Record<NonNullable<QuotationSaying['kind']>, Phrase>> = {
  direct: phrased('direct quotation'),
  mixed: phrased('mixed quotation'),
  indirect: phrased('indirect quotation'),
};

const VERDICTS: Readonly<Record<VerdictSaying['verdict'], Phrase>> = {
  checked: phrased('checked'),
  doubtful: phrased('doubtful'),
  false: phrased('false'),
};
