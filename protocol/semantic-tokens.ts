/**
 * The names of the semantic tokens: the server's legend, and what the extension contributes for themes to colour.
 *
 * Their order is the legend's order, so a new name goes to the end.
 */
export const TOKEN_TYPES = [
  /** The words of a quotation; its kind is a modifier. */
  'quotation',
  /** Who says it, as the attribution names them. */
  'source',
  /** The reporting word or words, such as "said". */
  'cue',
  'person',
  'organization',
  'place',
  'event',
  /** An entity of none of the types above. */
  'entity',
  /** Lines that belong to the page and not to the article. */
  'boilerplate',
  /** A header or an end marker of a bundle's member. */
  'bundleHeader',
] as const;

export type TokenType = (typeof TOKEN_TYPES)[number];

export const TOKEN_MODIFIERS = [
  /** The kind of a quotation, also of its source and cue. */
  'direct',
  'mixed',
  'indirect',
  'scare',
  /** Words of a mixed quotation that stand between marks. */
  'marked',
  /** A quotation whose source is carried over from the text before. */
  'carried',
  /** A source given as a pronoun. */
  'pronoun',
  /** A quotation whose opening mark has no partner. */
  'unclosed',
  /** A quotation inside another. */
  'nested',
] as const;

export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];
