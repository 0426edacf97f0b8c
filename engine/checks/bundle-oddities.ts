/**
 * What is odd about a bundle's form, as findings of the check that a code names.
 */
import type { Oddity } from '../bundle/tree.ts';
import type { SourceFile } from '../corpus/document.ts';
import type { Finding } from './check.ts';

export function* bundleOddities(file: SourceFile, code: Oddity['code']): Iterable<Finding> {
  for (const oddity of file.bundle?.oddities ?? []) {
    if (oddity.code !== code) continue;
    const { related } = oddity;
    yield {
      span: { fileStart: oddity.start, fileEnd: oddity.end },
      message: oddity.message,
      related: related
        ? [
            {
              path: file.path,
              span: { fileStart: related.start, fileEnd: related.end },
              message: related.message,
            },
          ]
        : [],
    };
  }
}
