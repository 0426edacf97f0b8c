/**
 * Which findings of a file somebody has said are not to be shown where they stand.
 */
import type { CheckCode } from '../../protocol/checks.ts';
import { applicable } from '../annotations/apply-annotations.ts';
import type { SourceFile } from '../corpus/document.ts';
import { type FileSpan, toFile } from '../text/span.ts';

/** @returns A test of a finding of the file. */
export function ignoredIn({ documents }: SourceFile): (code: CheckCode, span: FileSpan) => boolean {
  const ignored = documents.flatMap(({ annotations, base }) =>
    applicable(annotations, 'ignore').map(({ span, says }) => ({
      span: toFile(span, base),
      code: says.code,
    })),
  );
  return (code, { fileStart, fileEnd }) =>
    ignored.some(
      ({ span, code: own }) =>
        (own === null || own === code) && fileStart < span.fileEnd && span.fileStart < fileEnd,
    );
}
