/**
 * What is odd about a bundle's form, in words for its reader.
 *
 * An oddity never changes how the file is read. A member that is a bundle itself is reported once, not once for
 * each of its headers.
 */
import { phrased } from '../../protocol/phrase.ts';
import { type Detected, detectForm } from './detect-form.ts';
import type { Header } from './dialect.ts';
import { bodyOf, headerOf } from './leaves.ts';
import { lineAt } from './lines.ts';
import type { FoundMember, Scan } from './scan.ts';
import type { BundleChild, Oddity } from './tree.ts';

/** All oddities of a file, in file order. */
export function findOddities(
  text: string,
  { dialect, form }: Detected,
  scan: Scan,
  children: readonly BundleChild[],
): Oddity[] {
  const malformed = [...faults(text, scan), ...missingEnds(text, form.pairs === true, scan)];
  const known = new Set(malformed.map((oddity) => oddity.start));
  const oddities = [
    ...malformed,
    ...enclosed(text, scan),
    ...(dialect.names === 'ordinal' ? [] : duplicates(scan.members)),
    ...(form.ending === 'sealed' ? [] : foreign(text, children, known)),
  ];
  return oddities.sort((a, b) => a.start - b.start);
}

function faults(text: string, scan: Scan): Oddity[] {
  const lines = scan.faults.map((fault): Oddity => ({ code: 'malformed-header', ...fault }));
  const headers = scan.members.flatMap((member): Oddity[] => {
    const message = member.header.fault;
    return message === undefined ? [] : [{ code: 'malformed-header', ...headerSpan(text, member), message }];
  });
  return [...lines, ...headers];
}

/** The one member without an end marker where all others have one; with more of them it is how the file is written. */
function missingEnds(text: string, pairs: boolean, scan: Scan): Oddity[] {
  const lacking = scan.members.filter((member, index) => member.end === null && !scan.enclosing.has(index));
  const [member] = lacking;
  const hasOthers = scan.members.some(({ end }) => end !== null);
  if (!pairs || !hasOthers || member === undefined || lacking.length > 1) return [];
  const message = phrased(
    '“{0}” has no end marker, and all other members have one. Add it where the text ends.',
    member.header.name,
  );
  return [{ code: 'malformed-header', ...headerSpan(text, member), message }];
}

/** A header that stands inside the member before it: in its code block, or before its end marker. */
function enclosed(text: string, { members, enclosing, fenced }: Scan): Oddity[] {
  return members.flatMap((member, index): Oddity[] => {
    const outer = members[index - 1];
    if (outer === undefined || !(enclosing.has(index - 1) || fenced.has(index - 1))) return [];
    const { header } = outer;
    const message = enclosing.has(index - 1)
      ? phrased(
          'This header seems to stand inside “{0}”, whose end marker comes after it; it begins a member all the same. Write the outer markers with another number of signs.',
          header.name,
        )
      : phrased(
          'This header seems to stand in a code block of “{0}”; it begins a member all the same. If it is text, give it another number of signs.',
          header.name,
        );
    const related = outerPlace(header, header.name);
    return [{ code: 'nested-header', ...headerSpan(text, member), message, related }];
  });
}

/** Later members of a name that the bundle already has. */
function duplicates(members: readonly FoundMember[]): Oddity[] {
  const firsts = new Map<string, Header>();
  return members.flatMap(({ header }): Oddity[] => {
    const first = firsts.get(header.name);
    if (first === undefined) {
      firsts.set(header.name, header);
      return [];
    }
    const message = phrased(
      'The bundle already has a member “{0}”. Give one of them another name, or delete it.',
      header.name,
    );
    const related = { ...nameSpan(first), message: phrased('The first “{0}”', header.name) };
    return [{ code: 'duplicate-member', ...nameSpan(header), message, related }];
  });
}

/** Members that are bundles of another form themselves, and headers of another form between members. */
function foreign(text: string, children: readonly BundleChild[], known: ReadonlySet<number>): Oddity[] {
  return children.flatMap((child): Oddity[] => {
    if (child.type === 'preamble') return [];
    const leaf = child.type === 'member' ? bodyOf(child) : child;
    const found = detectForm(leaf.value);
    const start = leaf.start + (found?.start ?? 0);
    if (found === null || known.has(start)) return [];
    const span = { start, end: lineAt(text, start)?.end ?? start };
    if (child.type === 'gap') return [{ code: 'malformed-header', ...span, message: OUTSIDE }];
    const message = phrased(
      '“{0}” holds the header of another kind of bundle, which is read as text. If it should begin a member, write it like the first header of the file.',
      child.name,
    );
    return [{ code: 'nested-header', ...span, message, related: outerPlace(headerOf(child), child.name) }];
  });
}

const OUTSIDE = phrased(
  'This header is written in another way than the first header of the file, so it begins no member. Write both the same way.',
);

function outerPlace(header: Places, name: string): NonNullable<Oddity['related']> {
  return { ...nameSpan(header), message: phrased('The header of “{0}”', name) };
}

interface Places {
  readonly nameStart: number;
  readonly nameEnd: number;
}

function nameSpan({ nameStart, nameEnd }: Places): { start: number; end: number } {
  return { start: nameStart, end: nameEnd };
}

/** The first line of the header. */
function headerSpan(text: string, member: FoundMember): { start: number; end: number } {
  return { start: member.start, end: lineAt(text, member.start)?.end ?? member.start };
}
