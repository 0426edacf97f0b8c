/**
 * Quotation marks without a partner, put right in the text itself: the one thing that a code action changes in a source, and
 * only when the user takes it.
 */
import type { UnbalancedMark } from '../../engine/annotate/facts.ts';
import type { Document } from '../../engine/corpus/document.ts';
import { splitParagraphs } from '../../engine/text/paragraphs.ts';
import type { Span } from '../../engine/text/span.ts';
import type { CheckCode } from '../../protocol/checks.ts';
import type { NameParams } from '../../protocol/requests.ts';
import { canonicalUri } from '../canonical-uri.ts';
import { documentRange, offsetAt } from '../convert.ts';
import type { Services } from '../feature.ts';
import { documentAt, withMarks } from '../places.ts';
import type { Say } from '../say.ts';
import { fileEdit } from './file-edit.ts';
import type { EditOffer } from './offer.ts';

export function markActions({ session }: Services, { uri, position }: NameParams): readonly EditOffer[] {
  const file = session.snapshot().file(canonicalUri(uri));
  const at = file ? offsetAt(file, position) : 0;
  const document = file && documentAt(file, at);
  const offset = at - (document?.base ?? 0);
  const lone = document?.facts.unbalanced.find(({ span }) => span.start <= offset && offset <= span.end);
  const repair = document && lone && repairOf(session.say, document, lone);
  if (!file || !document || !repair) return [];
  const before = { uri: session.uriOf(file.path), version: session.versionOf(uri) ?? null, text: file.text };
  const edits = [{ range: documentRange(file, document, repair.span), newText: repair.by }];
  const makeEdit = () => fileEdit(session.client, [{ before, edits }]);
  return [
    {
      title: repair.title,
      id: `mark ${lone.missing}`,
      answer: { makeEdit },
      mends: 'unbalanced-mark' satisfies CheckCode,
      // Where a quotation ends, or what a stray mark is left of, nobody knows from the text alone.
      isOnlyWay: lone.missing === 're-opener',
    },
  ];
}

interface Repair {
  readonly title: string;
  /** What is replaced, in the document; empty where something is put in. */
  readonly span: Span;
  readonly by: string;
}

function repairOf(say: Say, document: Document, { span, missing }: UnbalancedMark): Repair | null {
  const { text } = document;
  const mark = text.slice(span.start, span.end);
  if (missing === 'opener') return { title: say('Remove the mark {0}', mark), span, by: '' };
  if (missing === 'closer') {
    const paragraph = splitParagraphs(text).find(({ start, end }) => start <= span.start && span.start < end);
    const by = closerOf(mark, text);
    if (!paragraph || by === null) return null;
    const end = { start: paragraph.end, end: paragraph.end };
    return { title: say('Close the quotation with {0} at the end of the paragraph', by), span: end, by };
  }
  const by = openerBefore(document, span.start);
  if (by === '') return null;
  const title = say('Open the paragraph with {0}, for the quotation goes on', by);
  return { title, span: { start: span.start, end: span.start }, by };
}

/** Which mark closes what one has opened. German „ is closed by “, Polish and Czech „ by ”: as the document does it. */
function closerOf(opener: string, text: string): string | null {
  if (opener === '„') return text.includes('”') && !text.includes('“') ? '”' : '“';
  return CLOSERS[opener] ?? null;
}

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '‟': '”',
  '"': '"',
  '«': '»',
  '»': '«',
  '‘': '’',
  '‚': '‘',
  '‛': '’',
  '‹': '›',
  '›': '‹',
  '``': "''",
};

/** The mark that opened the last quotation before an offset; '' where there is none. */
function openerBefore({ text, facts }: Document, offset: number): string {
  let last: Span | undefined;
  for (const { content } of facts.quotations) {
    const [first] = content;
    if (first && first.start < offset && (!last || first.start > last.start)) last = first;
  }
  return last ? text.slice(withMarks(text, last).start, last.start) : '';
}
