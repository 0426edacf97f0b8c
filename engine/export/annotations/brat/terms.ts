/**
 * The words of annotations in brat: types of passages, relations, attributes and comments.
 */
import type { EntityType } from '../../../annotate/facts.ts';
import type { FieldName } from '../fields.ts';

/** The type of a mention of each type of entity; of one that is none, or of which it is left open, `Mention`. */
export const MENTION_TYPES: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  event: 'Event',
  other: 'Other',
};

/** The type of a passage by what is said of it; of mentions see `MENTION_TYPES`. */
export const PASSAGE_TYPES = {
  quotation: 'Quotation',
  mention: 'Mention',
  tag: 'Tag',
  note: 'Note',
  verdict: 'Verdict',
  ignore: 'Ignored',
} as const;

/** Passages that belong to a quotation, and the relations by which they do. */
export const CUE = 'Cue';
export const SOURCE = 'Source';

/** What is chosen from a list is an attribute: whose value it is, its values. */
export const ATTRIBUTES = {
  Kind: { about: 'quotation', values: ['direct', 'mixed', 'indirect', 'scare', 'no-speech'] },
  Verdict: { about: 'verdict', values: ['checked', 'doubtful', 'false'] },
} as const;

/** The attribute of what was found and not said by anybody. */
export const FOUND = 'Found';

/** What is written freely is a comment. The first is the one that brat shows to be changed. */
export const COMMENTS = {
  value: 'AnnotatorNotes',
  speakers: 'Speakers',
  evidence: 'Evidence',
  id: 'Id',
  depth: 'Depth',
  creator: 'Creator',
  created: 'Created',
  modified: 'Modified',
  confidence: 'Confidence',
} as const satisfies Partial<Record<FieldName, string>>;

/** What brat has to know of the words, in the form of its `annotation.conf`. */
export const CONFIGURATION = `[entities]
${[...Object.values(PASSAGE_TYPES), ...Object.values(MENTION_TYPES), CUE, SOURCE].join('\n')}
[relations]
${CUE}\tArg1:${PASSAGE_TYPES.quotation}, Arg2:${CUE}
${SOURCE}\tArg1:${PASSAGE_TYPES.quotation}, Arg2:${SOURCE}
<OVERLAP>\tArg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>
[events]
[attributes]
${FOUND}\tArg:<ENTITY>
${Object.entries(ATTRIBUTES)
  .map(([name, { values }]) => `${name}\tArg:<ENTITY>, Value:${values.join('|')}`)
  .join('\n')}
`;
