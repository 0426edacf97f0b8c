/**
 * Reads a file line by line in a form and finds where its members begin and end.
 *
 * Headers that stand inside a member show here, when end markers do not pair; what else is odd is found later. The
 * text of a member is not looked into.
 */
import type { End, Form, Header } from './dialect.ts';
import { isBlank, type Line, lineAt, textStart } from './lines.ts';
import { isSameName } from './same-name.ts';

/** A member's places in the file. Offsets are file offsets. */
export interface FoundMember {
  readonly header: Header;
  /** Where the header begins. */
  readonly start: number;
  /** Where the end marker begins; without one, the next header or the end of the file. */
  readonly stop: number;
  readonly end: End | null;
}

export interface Scan {
  readonly members: readonly FoundMember[];
  /** Members, by index, inside which the header of the following member stands. */
  readonly enclosing: ReadonlySet<number>;
  /** Lines that look like a header or an end marker and are none, with what is wrong. */
  readonly faults: readonly { readonly start: number; readonly end: number; readonly message: string }[];
}

export function scanMembers(text: string, form: Form): Scan {
  const scanner = new MemberScanner(text, form);
  let line = lineAt(text, textStart(text));
  while (line !== null) line = lineAt(text, Math.max(scanner.read(line), line.next));
  return scanner.finish();
}

interface OpenMember {
  readonly header: Header;
  readonly start: number;
  /** The last end marker so far, in forms where a later one may still come. */
  last: { readonly stop: number; readonly end: End } | null;
  /** The rule that is the last line with text so far. */
  rule: Line | null;
}

class MemberScanner {
  readonly #text: string;
  readonly #form: Form;
  readonly #members: FoundMember[] = [];
  readonly #rules: (Line | null)[] = [];
  readonly #faults: { start: number; end: number; message: string }[] = [];
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
      this.#open = { header, start: line.start, last: null, rule: null };
      return header.next;
    }
    const end = form.end?.(line, this.#open?.header ?? null) ?? null;
    if (end !== null && this.#takeEnd(line, end)) return end.next;
    this.#takeText(line);
    return line.next;
  }

  finish(): Scan {
    this.#closeAt(this.#text.length);
    return { members: this.#withRules(), enclosing: this.#enclosing, faults: this.#faults };
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
    if (this.#open === null || this.#form.rule === undefined) return;
    if (this.#form.rule(line)) this.#open.rule = line;
    else if (!isBlank(this.#text, line.start, line.end)) this.#open.rule = null;
  }

  #closeAt(offset: number): void {
    const open = this.#open;
    if (open === null) return;
    this.#open = null;
    const { header, start, last, rule } = open;
    if (last === null && offset < this.#text.length) {
      this.#unendedPlaces.set(header.name, this.#unended.length);
      this.#unended.push(this.#members.length);
    }
    this.#members.push({ header, start, stop: last?.stop ?? offset, end: last?.end ?? null });
    this.#rules.push(last === null ? rule : null);
  }

  #report(line: Line, message: string): void {
    this.#faults.push({ start: line.start, end: line.end, message });
  }

  /**
   * Some people close each document with a bare rule. One is an end marker only when there are two or more, all of
   * one length, and one stands before every header but the first; else it may belong to a text.
   */
  #withRules(): readonly FoundMember[] {
    const members = this.#members;
    const width = widthOf(this.#rules[0]);
    const isEnd = this.#rules.map((rule) => width > 0 && widthOf(rule) === width);
    if (!isEnd.slice(0, -1).every(Boolean) || isEnd.filter(Boolean).length < 2) return members;
    return members.map((member, index) => {
      const stop = isEnd[index] ? (this.#rules[index]?.start ?? member.stop) : member.stop;
      return { ...member, stop, end: { next: member.stop } };
    });
  }
}

const ENDS_NOTHING =
  'This end marker ends nothing: no member is open here. Delete it, or write the header that belongs to it.';
const ENDS_ANOTHER =
  'This end marker names another file than the header above it, so it is read as text. Give both the same name.';

function widthOf(rule: Line | null | undefined): number {
  return rule ? rule.end - rule.start : 0;
}
