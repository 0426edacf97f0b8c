/**
 * Where and in what something was said: "in a speech", "on television", "a statement".
 *
 * The nouns are those of Levin's and Quirk's communication verbs, and the media that style books name.
 */

/** Whether a lower-case noun is an occasion or a medium of speech. */
export function isOccasionNoun(lower: string): boolean {
  return OCCASIONS.has(lower);
}

const OCCASIONS: ReadonlySet<string> = new Set(
  `speech interview conference statement rally meeting debate briefing testimony tweet twitter facebook television tv radio email letter remarks hearing
  event appearance call forum summit address editorial op-ed column book memo post message report filing lawsuit complaint petition note broadcast
  press podcast telegram communique declaration video audio release paper brief motion`.split(/\s+/),
);
