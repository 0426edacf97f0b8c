/**
 * Which files a bundle is split into.
 *
 * Nothing is written here. A host should write nothing at all while there are refusals, and never over a file that
 * exists without asking.
 */
import { type Phrase, phrased } from '../../protocol/phrase.ts';
import type { Dialect } from './dialect.ts';
import { DIALECTS } from './dialects.ts';
import { safeFileName } from './file-name.ts';
import { bodyOf, headerOf } from './leaves.ts';
import { parseBundle } from './parse.ts';
import { TakenNames } from './taken-names.ts';
import type { BundleNode, MemberNode } from './tree.ts';

interface SplitPlan {
  /** The files that can be written, in file order. Names are relative, with `/` between folders. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** One sentence for each member that cannot, naming it; one alone when the text is no bundle. */
  readonly refusals: readonly Phrase[];
}

/**
 * Plans the split of a bundle's text.
 *
 * Texts are those that were put into the bundle: separators of the dialect are left out and its escapes undone.
 * Articles of news services are named after their id or their number, all others after their path.
 */
export function planSplit(text: string): SplitPlan {
  const bundle = parseBundle(text);
  if (bundle === null)
    return { files: [], refusals: [phrased('The text is no bundle: no header was found in it.')] };
  const dialect = DIALECTS.find(({ id }) => id === bundle.dialect);
  const decode = dialect?.decoder?.(preambleOf(bundle));
  const files: { name: string; text: string }[] = [];
  const refusals: Phrase[] = [];
  const taken = new TakenNames();
  for (const [index, member] of membersOf(bundle).entries()) {
    const name = fileNameOf(member, index + 1, dialect);
    const safe = safeFileName(name);
    const refusal = 'refusal' in safe ? safe.refusal : taken.take(safe.file);
    if (refusal !== null) refusals.push(refusal);
    if ('refusal' in safe || refusal !== null) continue;
    const body = bodyOf(member).value;
    const header = { value: headerOf(member).value, name: member.name };
    files.push({ name: safe.file, text: decode ? decode(body, header) : body });
  }
  return { files, refusals };
}

function membersOf(bundle: BundleNode): readonly MemberNode[] {
  return bundle.children.filter((child) => child.type === 'member');
}

function preambleOf(bundle: BundleNode): string {
  const [first] = bundle.children;
  return first?.type === 'preamble' ? first.value : '';
}

function fileNameOf(member: MemberNode, ordinal: number, dialect: Dialect | undefined): string {
  if (dialect?.names === 'ordinal') return `${ordinal}.txt`;
  return dialect?.names === 'id' ? `${member.name}.txt` : member.name;
}
