/**
 * What an annotation says in a few words, as a list and a message show it. Plain as its parts are: texts of users in it are
 * as they wrote them.
 */
import type { Annotation, QuotationSaying, Saying } from './annotation.ts';

export function inWords(says: Saying): string {
  switch (says.about) {
    case 'quotation':
      return quotationInWords(says);
    case 'mention':
      return says.name === null ? 'no name' : `names ${says.name}`;
    case 'link':
      return says.same ? 'the same statement' : 'not the same statement';
    case 'tag':
      return says.tag;
    case 'note':
      return says.text;
    case 'verdict':
      return says.verdict;
    case 'ignore':
      return says.code === null ? 'no findings here' : `no ${says.code} here`;
    case 'foreign':
      return 'of another program';
  }
}

/** Such as “Ada, 2026-03-04”; empty where neither is known. */
export function whoAndWhen({ creator, created, modified }: Annotation): string {
  const day = (modified ?? created)?.slice(0, 'yyyy-mm-dd'.length);
  return [creator, day].filter((part) => part !== null && part !== undefined).join(', ');
}

function quotationInWords({ speech, kind, speakers, cue }: QuotationSaying): string {
  if (!speech) return 'no speech';
  const facts = [
    ...(kind === null ? [] : [`${kind} quotation`]),
    ...(speakers === null
      ? []
      : [speakers.length === 0 ? 'nobody is named' : `said by ${speakers.join(' and ')}`]),
    ...(cue === null ? [] : [`cue “${cue.quote.exact}”`]),
  ];
  return facts.length === 0 ? 'quotation' : facts.join(', ');
}
