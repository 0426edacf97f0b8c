/**
 * Reads a file line by line in a form and finds where its members begin and end.
 *
 * Headers that stand inside a member show here, when end markers do not pair; what else is odd is found later. The
 * text of a member is not looked into.
 */
import { type Phrase, phrased } from '../../protocol/phrase.ts';
import type { End, Form, Header } from './dialect.ts';
import { withEndRules } from './end-rules.ts';
import { isBlank, type Line, LineSearch, lineAt, textStart } from './lines.ts';
import { isSameName } from './same-name.ts';
import type { FoundMember, Scan } from './scan.ts';

/** Reads the whole text, or of it the lines that can mean something. Linear in it. */
export function scanMembers(text: string, form: Form): Scan {
  const scanner = new MemberScanner(text, form);
  const search = form.first === undefined ? null : new LineSearch(form.first + FENCES);
  let line = lineAt(text, textStart(text));
  while (line !== null) {
    const next = Math.max(scanner.read(line), line.next);
    line = search ? search.next(text, next) : lineAt(text, next);
  }
  return scanner.finish();
}

interface OpenMember {
  readonly header: Header;
  readonly start: number;
  /** The last end marker so far, in forms where a later one may still come. */
  last: { readonly stop: number; readonly end: End } | null;
  /** The last rule so far. */
  rule: Line | null;
  /** Whether the text so far ends inside a code block. */
  isFenced: boolean;
}

class MemberScanner {
  readonly #text: string;
  readonly #form: Form;
  readonly #members: FoundMember[] = [];
  readonly #rules: (Line | null)[] = [];
  readonly #faults: { start: number; end: number; message: Phrase }[] = [];
  /** For each member whether it opens or closes a code block without the other. */
  readonly #unfenced: boolean[] = [];
  readonly #enclosing = new Set<number>();
  /** Indexes of members that a header cut off before any end marker, outermost first, and their places by name. */
  readonly #unended: number[] = [];
  readonly #unendedPlaces = new Map<string, number>();
  #open: OpenMember | null = null;

  constructor(text: string, form: Form) {
    this.#text = text;
    this.#form = form;
  }

  /** Takes one line and gives the offset to go on from. */
  read(line: Line): number {
    const form = this.#form;
    const header = form.ending === 'sealed' && this.#open ? null : form.header(line);
    if (header !== null) {
      this.#closeAt(line.start);
      this.#open = { header, start: line.start, last: null, rule: null, isFenced: false };
      return header.next;
    }
    const end = form.end?.(line, this.#open?.header ?? null) ?? null;
    if (end !== null && this.#takeEnd(line, end)) return end.next;
    this.#takeText(line);
    return line.next;
  }

  finish(): Scan {
    this.#closeAt(this.#text.length);
    const members = withEndRules(this.#members, this.#rules);
    return { members, enclosing: this.#enclosing, fenced: fencedBy(this.#unfenced), faults: this.#faults };
  }

  /** Whether the marker ends the open member, or one that holds it. */
  #takeEnd(line: Line, end: End): boolean {
    const open = this.#open;
    if (open !== null && (end.name === undefined || isSameName(end.name, open.header.name))) {
      if (end.fault !== undefined) this.#report(line, end.fault);
      open.last = { stop: line.start, end };
      if ((this.#form.ending ?? 'first') !== 'last') this.#closeAt(line.start);
      return true;
    }
    const outer = this.#unendedOf(end);
    if (outer === null) {
      this.#report(line, open === null ? ENDS_NOTHING : ENDS_ANOTHER);
      return false;
    }
    const [index = 0] = this.#unended.splice(outer);
    this.#enclosing.add(index);
    if (open === null) return false;
    open.last = { stop: line.start, end };
    this.#closeAt(line.start);
    return true;
  }

  /** The place, among the members without end, of the one that the marker ends. */
  #unendedOf(end: End): number | null {
    const place = end.name === undefined ? this.#unended.length - 1 : this.#unendedPlaces.get(end.name);
    const member = this.#members[this.#unended[place ?? -1] ?? -1];
    const isNamed = end.name === undefined || member?.header.name === end.name;
    return place !== undefined && member !== undefined && isNamed ? place : null;
  }

  #takeText(line: Line): void {
    const fault = this.#form.fault?.(line) ?? null;
    if (fault !== null) this.#report(line, fault);
    const open = this.#open;
    if (open === null) return;
    if (isFence(this.#text, line.start)) open.isFenced = !open.isFenced;
    if (this.#form.rule?.(line)) open.rule = line;
  }

  #closeAt(offset: number): void {
    const open = this.#open;
    if (open === null) return;
    this.#open = null;
    const { header, start, last, rule, isFenced } = open;
    if (last === null && offset < this.#text.length) {
      this.#unendedPlaces.set(header.name, this.#unended.length);
      this.#unended.push(this.#members.length);
    }
    this.#members.push({ header, start, stop: last?.stop ?? offset, end: last?.end ?? null });
    const isLast = rule !== null && last === null && isBlank(this.#text, rule.next, offset);
    this.#rules.push(isLast ? rule : null);
    this.#unfenced.push(isFenced && (this.#form.ending ?? 'first') === 'first');
  }

  #report(line: Line, message: Phrase): void {
    this.#faults.push({ start: line.start, end: line.end, message });
  }
}

const ENDS_NOTHING = phrased(
  'This end marker ends nothing: no member is open here. Delete it, or write the header that belongs to it.',
);
const ENDS_ANOTHER = phrased(
  'This end marker names another file than the header above it, so it is read as text. Give both the same name.',
);

/** What fences of code blocks begin with. */
const FENCES = '`~';

function isFence(text: string, start: number): boolean {
  return text.startsWith('```', start) || text.startsWith('~~~', start);
}

/** Members with a half of a code block whose other half is in the next: what opens in one is closed in the other. */
function fencedBy(unfenced: readonly boolean[]): ReadonlySet<number> {
  const fenced = new Set<number>();
  for (const [index, isHalf] of unfenced.entries()) {
    if (isHalf && unfenced[index + 1] && !fenced.has(index - 1)) fenced.add(index);
  }
  return fenced;
}
