/**
 * The quotation at a position, with what users have said of it as it is now.
 */
import type { Position } from 'vscode-languageserver';
import type { QuotationPlace } from '../../engine/corpus/snapshot.ts';
import { canonicalUri } from '../canonical-uri.ts';
import type { Services } from '../feature.ts';
import { subjectAt } from '../subject.ts';

/**
 * The document's sidecar is read first: an edit to one that has changed on disk would tear it, and not every
 * client tells of such changes.
 */
export async function quotationToCorrect(
  { session, userFiles }: Services,
  uri: string,
  position: Position,
): Promise<QuotationPlace | null> {
  await userFiles.sidecars.readBefore([canonicalUri(uri)]);
  return subjectAt(session.snapshot(), canonicalUri(uri), position)?.quotation ?? null;
}
