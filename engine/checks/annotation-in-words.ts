/**
 * How a message names an annotation: its kind, whose it is, and the words that it was made on.
 */
import type { AnnotationKind } from '../annotations/annotation.ts';
import type { Pin } from '../annotations/pin.ts';

/** UTF-16 units of the passage: enough to know it again. */
const WORDS_SHOWN = 60;

/** Such as: The note by Ada on “the dam will hold”. */
export function annotationInWords({ annotation: { says, creator }, target }: Pin): string {
  const by = creator === null ? '' : ` by ${creator}`;
  const words = (target.selectors?.quote.exact ?? '').replace(/\s+/g, ' ');
  const shown =
    words.length > WORDS_SHOWN
      ? `${words.slice(0, WORDS_SHOWN - 1).replace(/[\ud800-\udbff]$/, '')}…`
      : words;
  return `The ${NOUNS[says.about]}${by} on “${shown}”`;
}

const NOUNS: Readonly<Record<AnnotationKind, string>> = {
  quotation: 'correction',
  mention: 'name',
  link: 'link',
  tag: 'tag',
  note: 'note',
  verdict: 'verdict',
  ignore: 'ignored finding',
  foreign: 'annotation',
};
