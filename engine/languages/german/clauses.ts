/**
 * The brackets of German clauses: which verb is the finite one, and what stands at the end that belongs to it.
 *
 * In a main clause the finite verb is the second part and the rest of the verb the last ("hat am Freitag gesagt",
 * "teilte … mit"); in a clause that a conjunction, a question word or a relative pronoun begins, all of it is at the
 * end. The terms are those of the topological fields (Drach, Grundgedanken der deutschen Satzlehre; Duden, Die
 * Grammatik: "Die Wortstellung"; IDS grammis: "Satzklammer"). One pass over the words; each is in one clause part.
 */
import { FEATURE, hasFeature } from '../token.ts';
import { FORM, PARTICLES } from './verb-forms.ts';
import { formsOf, isVerbal, type Word } from './word.ts';
import { closedClassOf, isArticleOrRelative } from './word-classes.ts';

/** Settle the verbs of a paragraph: their tags, places, and what parted verbs are together. */
export function settleClauses(words: readonly Word[]): void {
  new ClauseReader(words).read();
}

/** What is known of the clause that is being read. */
interface State {
  /** Whether a conjunction, a question word or a relative pronoun begins it. */
  subordinate: boolean;
  /** A finite verb in the second place whose other part may still come. */
  open: Word | null;
  /** Whether its finite verb has been read. */
  finite: boolean;
  /** The subordinate clause that an aside interrupts, before its verb. */
  interrupted: boolean;
}

const FINITE = FORM.finite | FORM.subjunctive;
const NOT_FINITE = FORM.infinitive | FORM.participle;

class ClauseReader {
  #state: State = fresh();
  /** The state around the quotation that is being read, or null outside of one. */
  #around: State | null = null;
  /** Index of the first word of the part that is being read. */
  #from = 0;

  constructor(private readonly words: readonly Word[]) {}

  read(): void {
    for (const [at, word] of this.words.entries()) {
      if (word.opens) {
        this.#endAt(at, at);
        this.#state = fresh();
      }
      if (word.tag === 'mark') this.#readMark(word, at);
      else if (word.tag === 'coordinator') this.#readCoordinator(at);
      else if (at === this.#from && introduces(this.words, at)) this.#state.subordinate = true;
    }
    this.#endAt(this.words.length, this.words.length);
  }

  #readMark({ lower }: Word, at: number): void {
    const quotation = this.#around !== null;
    if (/[„»«“”"]/.test(lower)) {
      const opens = quotation ? lower === '„' : true;
      if (opens && quotation) return;
      this.#endAt(at, at + 1, !opens);
      if (opens) {
        this.#around = this.#state;
        this.#state = fresh();
      } else {
        this.#state = this.#around as State;
        this.#around = null;
      }
    } else if (/[,;:.!?–—()…]/.test(lower)) {
      this.#endAt(at, at + 1);
      this.#nextClause(lower);
    }
  }

  /** After a comma another clause begins, or the one goes on that an aside interrupted. */
  #nextClause(mark: string): void {
    const { subordinate, finite, interrupted, open } = this.#state;
    const aside = /[,–—()]/.test(mark);
    const waits = subordinate && !finite;
    if (aside && interrupted && !waits) {
      this.#state = { subordinate: true, finite: false, interrupted: false, open };
      return;
    }
    this.#state = {
      ...fresh(),
      interrupted: aside && (waits || interrupted),
      open: mark === ';' ? null : open,
    };
  }

  /** "und" may join two nouns: the clause goes on, unless a verb follows that does not end it. */
  #readCoordinator(at: number): void {
    this.#endAt(at, at + 1);
    const next = this.words[at + 1];
    const after = this.words[at + 2];
    const beginsMain =
      (formsOf(next) & FINITE) !== 0 && after !== undefined && after.tag !== 'mark' && !isVerbal(after);
    if (beginsMain) this.#state = { ...this.#state, subordinate: false };
  }

  /**
   * Settle the verbs from the beginning of the part to `end`; the next part begins at `next`.
   *
   * @param pauses Whether a particle may end it: what stands before marks ("sprach von „…“") leads to them.
   */
  #endAt(end: number, next: number, pauses = true): void {
    if (end > this.#from) {
      const last = this.#lastVerbs(end);
      if (this.#state.subordinate) this.#settleSubordinate(end, last);
      else this.#settleMain(end, last, pauses);
      this.#settlePronouns(end);
    }
    this.#from = next;
  }

  /** Index of the first of the verbs that end the part, `end` where there are none. */
  #lastVerbs(end: number): number {
    let first = end;
    while (first > this.#from && isVerbal(this.words[first - 1])) first--;
    return first;
  }

  #settleSubordinate(end: number, last: number): void {
    for (let at = this.#from; at < end; at++) {
      const word = this.words[at] as Word;
      if (!isVerbal(word)) continue;
      if (this.#afterZu(at)) this.#setInfinitive(at);
      else if (at === end - 1 || at < last)
        this.#setLast(word, at === end - 1 && this.#isBareInfinitive(word, last, end));
      else this.#setPartOfLast(word);
    }
  }

  /** The finite verb of a subordinate clause, or a participle before it. */
  #setLast(word: Word, infinitive: boolean): void {
    const forms = formsOf(word);
    const finite = (forms & FINITE) !== 0 || ((forms & FORM.infinitive) !== 0 && !infinitive);
    if (finite) {
      setFinite(word, 'last');
      this.#state.finite = true;
    } else setNotFinite(word);
  }

  /** "um zu sagen" apart, an infinitive that ends the clause is the plural of the present: "dass Fischer sagen". */
  #isBareInfinitive(word: Word, last: number, end: number): boolean {
    return (
      (formsOf(word) & FORM.infinitive) !== 0 &&
      this.words
        .slice(last, end - 1)
        .some((before) => (formsOf(before) & FINITE) !== 0 && before.helping !== undefined)
    );
  }

  #setPartOfLast(word: Word): void {
    const forms = formsOf(word);
    if (word.helping && (forms & FINITE) !== 0 && (forms & NOT_FINITE) === 0) {
      setFinite(word, 'last');
      this.#state.finite = true;
    } else setNotFinite(word);
  }

  #settleMain(end: number, last: number, pauses: boolean): void {
    const { words } = this;
    for (let at = this.#from; at < end; at++) {
      const word = words[at] as Word;
      if (!isVerbal(word)) continue;
      const forms = formsOf(word);
      if (this.#afterZu(at) || (forms & FORM.withZu) !== 0) {
        this.#setInfinitive(at);
        continue;
      }
      const closes = at >= last && this.#closes(at, forms);
      if (closes) this.#close(word, at === last || (words[at - 1] as Word).tag !== 'closing');
      else if ((forms & FINITE) !== 0 || ((forms & FORM.infinitive) !== 0 && !this.#state.finite)) {
        setFinite(word, 'second');
        this.#state.finite = true;
        this.#state.open = word;
      } else setNotFinite(word);
    }
    const particle = words[end - 1];
    if (pauses && particle && last === end && PARTICLES.has(particle.lower))
      this.#closeWithParticle(particle);
  }

  /** Whether a verb at the end of the part belongs to a helping verb before it. */
  #closes(at: number, forms: number): boolean {
    const word = this.words[at] as Word;
    const { open } = this.#state;
    if (open === word || !open?.helping || (forms & NOT_FINITE) === 0) return false;
    const modal = open.helping.tag === 'modal' || open.helping.werden;
    const helped = word.helping !== undefined || this.words[at + 1]?.helping !== undefined;
    return modal || helped || (forms & FORM.participle) !== 0;
  }

  #close(word: Word, first: boolean): void {
    const { open } = this.#state;
    if (open && first && open.helping?.werden && (formsOf(word) & FORM.participle) === 0) open.tag = 'modal';
    word.lemma = word.verb?.lemma ?? null;
    word.tag = 'closing';
  }

  #closeWithParticle(particle: Word): void {
    const { open } = this.#state;
    const whole = open?.verb?.parted.get(particle.lower);
    // "sagte das Fest ab" is of a verb that is not known, and not of "sagen".
    if (!open || (whole === undefined && !isPreposition(particle.lower))) return;
    open.lemma = whole ?? null;
    particle.tag = 'closing';
    particle.features = 0;
    this.#state.open = null;
  }

  #afterZu(at: number): boolean {
    return this.words[at - 1]?.tag === 'to' && (formsOf(this.words[at]) & FORM.infinitive) !== 0;
  }

  /** "zu reparieren", "mitzuteilen", and what helps it ("gesehen zu haben"). */
  #setInfinitive(at: number): void {
    const word = this.words[at] as Word;
    const withZu = (formsOf(word) & FORM.withZu) !== 0;
    word.lemma = withZu ? null : (word.verb?.lemma ?? null);
    word.tag = withZu ? 'to' : 'base';
    word.place = 'last';
  }

  /** "sie sagten" are several, where "sie sagte" is one; "ich habe" is no Konjunktiv, where "er habe" is. */
  #settlePronouns(end: number): void {
    const part = this.words.slice(this.#from, end);
    if (part.some(({ lower }) => lower === 'ich'))
      for (const word of part) word.features &= ~FEATURE.subjunctive;
    const plural = part.some((word) => word.place !== null && isFinitePlural(word));
    if (!plural) return;
    for (const word of part)
      if (word.lower === 'sie') word.features = (word.features & ~FEATURE.person) | FEATURE.standsAlone;
  }
}

function isFinitePlural(word: Word): boolean {
  const finite = word.tag === 'finite' || (word.helping !== undefined && word.tag === word.helping.tag);
  return finite && (formsOf(word) & FORM.plural) !== 0;
}

/** A preposition that ends a clause is the particle of a verb; an adverb ("weiter") may be itself. */
function isPreposition(lower: string): boolean {
  const closed = closedClassOf(lower);
  return closed === 'preposition' || closed === 'determiner';
}

function fresh(): State {
  return { subordinate: false, open: null, finite: false, interrupted: false };
}

function setFinite(word: Word, place: 'second' | 'last'): void {
  const forms = formsOf(word);
  word.place = place;
  word.lemma = word.verb?.lemma ?? null;
  word.tag = word.helping?.tag ?? 'finite';
  if ((forms & FORM.past) !== 0) word.features |= FEATURE.past;
  if ((forms & FORM.subjunctive) !== 0) word.features |= FEATURE.subjunctive;
}

function setNotFinite(word: Word): void {
  word.place = 'last';
  word.lemma = word.verb?.lemma ?? null;
  word.tag = (formsOf(word) & FORM.participle) !== 0 ? 'participle' : 'base';
}

/** Whether a part of a clause begins with what puts its verb at the end. */
function introduces(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.tag === 'that' || word.tag === 'question' || word.tag === 'subordinator')
    return !asksInMain(words, at);
  // "in dem", "mit der": a preposition may stand before a relative pronoun.
  const next = words[at + 1];
  if (word.tag === 'preposition' && next?.tag === 'question' && hasFeature(next, FEATURE.relative))
    return true;
  return word.tag === 'adverb' && next?.tag === 'that';
}

/** "Was sagte Hale?": a question word that begins a sentence puts no verb at its end. */
function asksInMain(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  return (
    word.tag === 'question' &&
    word.placed &&
    (formsOf(words[at + 1]) & FINITE) !== 0 &&
    !isArticleOrRelative(word.lower)
  );
}
