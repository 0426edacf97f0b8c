/**
 * The facts of a document as bytes, about a tenth of what they take as objects: for documents that nobody looks at, for
 * a file, and for the way between threads.
 *
 * Every string is written once and called by its number afterwards. Spans of one list are written by their distance from
 * the one before. Whatever reads these bytes must be of the same version as what has written them.
 */
import type { Phrase, Told } from '../../protocol/phrase.ts';
import { ByteReader } from '../text/byte-reader.ts';
import { ByteWriter } from '../text/byte-writer.ts';
import { readText, writeText } from '../text/pack-text.ts';
import type { Span } from '../text/span.ts';
import type {
  DocumentEntity,
  DocumentFacts,
  Judgement,
  Mention,
  Occasion,
  Quotation,
  Source,
  SpelledOut,
  UnbalancedMark,
} from './facts.ts';

const KINDS: readonly Quotation['kind'][] = ['direct', 'mixed', 'indirect', 'scare'];
const POLARITIES: readonly Quotation['polarity'][] = ['asserted', 'negated', 'questioned'];
const STANCES: readonly Judgement['stance'][] = [null, 'for', 'against'];
const VIAS: readonly Source['via'][] = ['explicit', 'title', 'pronoun', 'carried', 'set'];
const SOURCE_FORMS: readonly Source['form'][] = ['name', 'title', 'pronoun'];
const MENTION_FORMS: readonly Mention['form'][] = ['name', 'title', 'pronoun', 'adjective'];
const TYPES: readonly DocumentEntity['type'][] = ['person', 'organization', 'place', 'event', 'other'];
const HOWS: readonly SpelledOut['how'][] = ['letters', 'nickname', 'script'];
const MISSING: readonly UnbalancedMark['missing'][] = ['closer', 're-opener', 'opener'];

export function packFacts(facts: DocumentFacts): Uint8Array {
  const out = new FactsWriter();
  out.list(facts.quotations, (quotation) => out.quotation(quotation));
  out.list(facts.mentions, ({ span, form, entity }) => {
    out.span(span);
    out.choice(MENTION_FORMS, form);
    out.whole(entity);
  });
  out.list(facts.entities, ({ key, type, name, aliases, roles }) => {
    out.text(key);
    out.choice(TYPES, type);
    out.text(name);
    out.list(aliases, (alias) => out.text(alias));
    out.spans(roles);
  });
  out.list(facts.spelledOut, ({ how, letters, key }) => {
    out.choice(HOWS, how);
    out.text(letters);
    out.text(key);
  });
  out.list(facts.namesakes, (key) => out.text(key));
  out.list(facts.unbalanced, ({ span, missing }) => {
    out.span(span);
    out.choice(MISSING, missing);
  });
  out.spans(facts.boilerplate);
  return out.take();
}

/** @throws RangeError where the bytes are not those of facts. */
export function unpackFacts(bytes: Uint8Array): DocumentFacts {
  const given = new FactsReader(bytes);
  const facts: DocumentFacts = {
    quotations: given.list(() => given.quotation()),
    mentions: given.list(() => ({
      span: given.span(),
      form: given.choice(MENTION_FORMS),
      entity: given.whole(),
    })),
    entities: given.list(() => ({
      key: given.text(),
      type: given.choice(TYPES),
      name: given.text(),
      aliases: given.list(() => given.text()),
      roles: given.spans(),
    })),
    spelledOut: given.list(() => ({ how: given.choice(HOWS), letters: given.text(), key: given.text() })),
    namesakes: given.list(() => given.text()),
    unbalanced: given.list(() => ({ span: given.span(), missing: given.choice(MISSING) })),
    boilerplate: given.spans(),
  };
  if (!given.isAtEnd) throw new RangeError('there are bytes behind the facts');
  return facts;
}

/** Of a quotation that has it. */
const CLOSED = 1;
const PARENT = 2;
const CUE = 4;
const OCCASION = 8;
const JUDGEMENT = 16;
const SOURCE = 32;

/** Confidences are estimates with few digits: those in thousandths take two bytes, all others nine. */
const THOUSANDTHS = 1000;

class FactsWriter extends ByteWriter {
  readonly #numbers = new Map<string, number>();
  /** The start of the span that was written last. */
  #before = 0;

  list<Item>(items: readonly Item[], write: (item: Item) => void): void {
    this.whole(items.length);
    for (const item of items) write(item);
  }

  choice<Value>(values: readonly Value[], value: Value): void {
    this.byte(values.indexOf(value));
  }

  text(text: string): void {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.whole(number);
    if (number < this.#numbers.size) return;
    this.#numbers.set(text, number);
    writeText(text, this);
  }

  span({ start, end }: Span): void {
    this.signed(start - this.#before);
    this.signed(end - start);
    this.#before = start;
  }

  spans(spans: readonly Span[]): void {
    this.list(spans, (span) => this.span(span));
  }

  quotation(quotation: Quotation): void {
    const { kind, content, marked, closed, parent, cue, polarity, occasion, judgement, source } = quotation;
    this.choice(KINDS, kind);
    this.choice(POLARITIES, polarity);
    this.byte(
      (closed ? CLOSED : 0) |
        (parent === null ? 0 : PARENT) |
        (cue ? CUE : 0) |
        (occasion ? OCCASION : 0) |
        (judgement ? JUDGEMENT : 0) |
        (source ? SOURCE : 0),
    );
    this.spans(content);
    this.spans(marked);
    if (parent !== null) this.whole(parent);
    if (cue) this.span(cue);
    if (occasion) for (const part of [occasion.month, occasion.year, occasion.weekday]) this.#orNull(part);
    if (judgement) {
      this.choice(STANCES, judgement.stance);
      this.byte(judgement.isAll ? 1 : 0);
    }
    if (source) this.#source(source);
    this.#share(quotation.confidence);
    this.#phrase(quotation.why);
  }

  #source({ span, via, form, entity, others }: Source): void {
    this.choice(VIAS, via);
    this.choice(SOURCE_FORMS, form);
    this.byte(span ? 1 : 0);
    if (span) this.span(span);
    this.#orNull(entity);
    this.list(others, (other) => this.whole(other));
  }

  #phrase({ text, given }: Phrase): void {
    this.text(text);
    this.list(given, (told) => this.#told(told));
  }

  #told(told: Told): void {
    const isPhrase = typeof told === 'object' && 'text' in told;
    this.byte(isPhrase ? 1 : 0);
    if (isPhrase) this.#phrase(told);
    else this.text(String(told));
  }

  #orNull(value: number | null): void {
    this.signed(value === null ? -1 : value);
  }

  #share(value: number): void {
    const thousandths = Math.round(value * THOUSANDTHS);
    const isExact = thousandths >= 0 && thousandths / THOUSANDTHS === value;
    this.whole(isExact ? thousandths + 1 : 0);
    if (!isExact) this.double(value);
  }
}

class FactsReader extends ByteReader {
  readonly #texts: string[] = [];
  #before = 0;

  list<Item>(read: () => Item): Item[] {
    const items: Item[] = [];
    for (let left = this.whole(); left > 0; left--) items.push(read());
    return items;
  }

  choice<Value>(values: readonly Value[]): Value {
    const index = this.byte();
    if (index >= values.length) throw new RangeError('a value is none of those that it can be');
    return values[index] as Value;
  }

  text(): string {
    const number = this.whole();
    const known = this.#texts[number];
    if (known !== undefined) return known;
    const text = readText(this);
    this.#texts.push(text);
    return text;
  }

  span(): Span {
    const start = this.#before + this.signed();
    this.#before = start;
    return { start, end: start + this.signed() };
  }

  spans(): Span[] {
    return this.list(() => this.span());
  }

  quotation(): Quotation {
    const kind = this.choice(KINDS);
    const polarity = this.choice(POLARITIES);
    const has = this.byte();
    const content = this.spans();
    const marked = this.spans();
    return {
      kind,
      content,
      marked,
      closed: (has & CLOSED) !== 0,
      parent: has & PARENT ? this.whole() : null,
      cue: has & CUE ? this.span() : null,
      polarity,
      occasion: has & OCCASION ? this.#occasion() : null,
      judgement: has & JUDGEMENT ? { stance: this.choice(STANCES), isAll: this.byte() === 1 } : null,
      source: has & SOURCE ? this.#source() : null,
      confidence: this.#share(),
      why: this.#phrase(),
    };
  }

  #occasion(): Occasion {
    return { month: this.#orNull(), year: this.#orNull(), weekday: this.#orNull() };
  }

  #source(): Source {
    const via = this.choice(VIAS);
    const form = this.choice(SOURCE_FORMS);
    const span = this.byte() === 1 ? this.span() : null;
    return { span, via, form, entity: this.#orNull(), others: this.list(() => this.whole()) };
  }

  #phrase(): Phrase {
    const text = this.text();
    return { text, given: this.list(() => (this.byte() === 1 ? this.#phrase() : this.text())) };
  }

  #orNull(): number | null {
    const value = this.signed();
    return value < 0 ? null : value;
  }

  #share(): number {
    const thousandths = this.whole();
    return thousandths === 0 ? this.double() : (thousandths - 1) / THOUSANDTHS;
  }
}
