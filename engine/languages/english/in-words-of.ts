/**
 * "In the words of Ada Marsh", "in Marsh’s own words", "in her words": phrases that name a source without a verb (Quirk,
 * chapter 8, among the disjuncts that speak of the words chosen). To the passes they are what "according to" is.
 */
import { FEATURE, type Tag, type Token } from '../token.ts';

/** The tokens, those of such phrases with the tags by which their source is found. Linear. */
export function withWordsOf(tokens: readonly Token[]): readonly Token[] {
  let found: Token[] | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const phrase = token.lower === 'in' && isThrownIn(tokens, at) ? phraseAt(tokens, at) : null;
    if (!phrase) continue;
    found ??= [...tokens];
    found[at] = { ...token, features: FEATURE.sourceNext };
    if (phrase.pronoun) found[at + 1] = retagged(tokens[at + 1], 'object');
    for (let link = phrase.from; link < phrase.to; link++) found[link] = retagged(tokens[link], 'to');
  }
  return found ?? tokens;
}

/** What links the source of a phrase to its "in", as a half-open range of tokens. */
interface Links {
  readonly from: number;
  readonly to: number;
  /** Whether the source is the pronoun after "in". */
  readonly pronoun: boolean;
}

/** Pronouns for somebody else: one’s own words are no report. */
const GIVEN = /^(?:his|her|their|its)$/;

/** From "in" to "words": "in former harbour master Ada Marsh’s own words". */
const LONGEST = 8;

/** It begins a clause, or a pause stands before it. */
function isThrownIn(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.tag ?? 'mark';
  return before === 'mark' || before === 'coordinator' || before === 'that';
}

/** The phrase that begins with "in" at `at`, or null. */
function phraseAt(tokens: readonly Token[], at: number): Links | null {
  for (let words = at + 2; words < tokens.length && words - at < LONGEST; words++) {
    const { lower, tag } = tokens[words] as Token;
    if (tag === 'mark' && lower !== '.') return null;
    if (lower !== 'words') continue;
    const first = tokens[at + 1]?.lower ?? '';
    if (tokens[words + 1]?.lower === 'of')
      return first === 'the' && words === at + 2 ? { from: at + 1, to: words + 2, pronoun: false } : null;
    // Something must part it from the clause: "in Marsh’s words there was a threat".
    if ((tokens[words + 1]?.tag ?? 'mark') !== 'mark') return null;
    const own = tokens[words - 1]?.lower === 'own' ? words - 1 : words;
    if (own === at + 2 && GIVEN.test(first)) return { from: own, to: words + 1, pronoun: true };
    return tokens[own - 1]?.tag === 'genitive' ? { from: own - 1, to: words + 1, pronoun: false } : null;
  }
  return null;
}

/** A word that is no more than a link between the phrase and its source. */
function retagged(token: Token | undefined, tag: Tag): Token {
  return { ...(token as Token), tag, features: 0, reporting: null };
}
