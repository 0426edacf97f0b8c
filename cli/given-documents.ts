/**
 * The documents in a folder, without what is found in them.
 */
import { relative, resolve } from 'node:path';
import { bodyOf } from '../engine/bundle/leaves.ts';
import { parseBundle } from '../engine/bundle/parse.ts';
import type { GivenDocument } from '../engine/export/annotations/format.ts';
import type { Settings } from '../protocol/settings.ts';
import { findFiles, withSlashes } from './find-files.ts';
import { readFound } from './read-found.ts';
import { tellLeftOut } from './tell-left-out.ts';
import type { Terminal } from './terminal.ts';

/** Loose files and the members of bundles; files are named by their paths below the folder. */
export async function documentsIn(
  folder: string,
  settings: Settings,
  terminal: Terminal,
): Promise<readonly GivenDocument[]> {
  const { files, leftOut } = await findFiles([folder], settings);
  tellLeftOut(leftOut, terminal);
  return files.flatMap((file): readonly GivenDocument[] => {
    const text = readFound(file, terminal);
    if (text === null) return [];
    const path = withSlashes(relative(resolve(folder), resolve(file.path)));
    const bundle = parseBundle(text);
    if (!bundle) return [{ path, member: null, text }];
    return bundle.children.flatMap((child) =>
      child.type === 'member' ? [{ path, member: child.name, text: bodyOf(child).value }] : [],
    );
  });
}
