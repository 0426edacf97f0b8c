/**
 * What users are told that relations and warnings mean, wherever a legend stands.
 */

/** How a report stands to the fullest, in the order of legends. */
export const RELATION_MEANINGS = {
  fullest: 'the wording that says most; the others are compared with it',
  verbatim: 'the same words',
  truncated: 'a part without a gap: it begins later or ends earlier',
  spliced: 'leaves words out and says so with an ellipsis',
  reworded: 'most words agree, others are put for the rest',
  paraphrased: 'says the same in other words',
  partial: 'shares a part, and says other things besides',
} as const;

export const PERHAPS_MEANING = 'the link is likely, but not certain';

/** What a reader has to look at, the gravest first. */
export const WARNING_LABELS = {
  speaker: 'another speaker',
  number: 'another figure',
  denial: 'denied here, not there',
  cut: 'a denial, condition or contrast is cut',
} as const;
