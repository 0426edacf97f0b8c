/**
 * How a message names an annotation: its kind, whose it is, and the words that it was made on.
 */
import { type Phrase, phrased } from '../../protocol/phrase.ts';
import type { AnnotationKind } from '../annotations/annotation.ts';
import type { Pin } from '../annotations/pin.ts';
import { shorten } from '../text/shorten.ts';

/** UTF-16 units of the passage: enough to know it again. */
const WORDS_SHOWN = 60;

/** Such as: The note by Ada on “the dam will hold”. */
export function annotationInWords({ annotation: { says, creator }, target }: Pin): Phrase {
  const words = (target.selectors?.quote.exact ?? '').replace(/\s+/g, ' ');
  const shown = shorten(words, WORDS_SHOWN);
  const noun = NOUNS[says.about];
  return creator === null
    ? phrased('{0} on “{1}”', noun, shown)
    : phrased('{0} by {1} on “{2}”', noun, creator, shown);
}

const NOUNS: Readonly<Record<AnnotationKind, Phrase>> = {
  quotation: phrased('The correction'),
  mention: phrased('The name'),
  link: phrased('The link'),
  tag: phrased('The tag'),
  note: phrased('The note'),
  verdict: phrased('The verdict'),
  ignore: phrased('The ignored finding'),
  foreign: phrased('The annotation'),
};
