/**
 * Who "he" and "she" are, within the document.
 *
 * By rules of news style: a pronoun goes on with the subject of its sentence, else with that of the nearest sentence
 * before it whose gender agrees. Where two are possible, or the nearest subject is somebody whom the document does not
 * name, nobody is named.
 */
import type { Gender, NameWords } from '../languages/language.ts';
import type { Span } from '../text/span.ts';
import type { Discourse, Referent } from './discourse.ts';
import type { DocumentEntities } from './document-entities.ts';
import type { DocumentEntity } from './facts.ts';

/** The source of a quotation in the narration, and where it stands (document offset); null for somebody unnamed. */
export interface Speaker {
  readonly entity: number | null;
  readonly at: number;
  /** What the pronoun or the description shows of somebody unnamed. */
  readonly gender: Gender;
}

/** A pronoun further from its person than this many UTF-16 units (about five paragraphs) stays open. */
const REACH = 1500;

export class Pronouns {
  /** In the order in which they were met, which is that of the text but for cues behind their quotation. */
  readonly #speakers: Speaker[] = [];
  /** The gender that pronouns have shown so far. */
  readonly #shown = new Map<number, Gender>();

  /** @param described Whom a description stands for. */
  constructor(
    private readonly text: string,
    private readonly named: DocumentEntities,
    private readonly discourse: Discourse,
    private readonly names: NameWords,
    private readonly described: (span: Span) => number | null,
  ) {}

  /** Note who is the source of a quotation. */
  speaks(speaker: Speaker): void {
    this.#speakers.push(speaker);
  }

  /** What a word shows of the person whom it stands for; undefined where it is no pronoun for a person. */
  genderOf(span: Span): Gender | undefined {
    return this.names.pronouns.get(this.text.slice(span.start, span.end).toLowerCase());
  }

  /** The entity that a pronoun stands for, or null. What one pronoun shows of a person holds for the next. */
  meant(span: Span): number | null {
    const gender = this.genderOf(span);
    if (gender === undefined) return null;
    const entity = this.#antecedent(span, gender);
    if (entity !== null && gender && !this.#shown.has(entity)) this.#shown.set(entity, gender);
    return entity;
  }

  #antecedent(span: Span, gender: Gender): number | null {
    /** Those who were passed over, since they are no subjects. */
    const passed = new Set<number | null>();
    let own = true;
    for (const stretch of this.discourse.stretchesBefore(span.start, REACH)) {
      const referents = this.#referentsIn(stretch, gender);
      const subjects = referents.filter(({ subject }) => subject);
      if (subjects.length === 0) {
        for (const { entity } of referents) passed.add(entity);
        own = false;
        continue;
      }
      const chosen = only(subjects) ?? (own ? undefined : only(subjects.filter(({ speaks }) => speaks)));
      if (!chosen || this.#competes(chosen, stretch.start, span, gender)) return null;
      // “…,” Marsh told Holt. “No,” she said: whoever is spoken to may answer.
      if (
        chosen.speaks &&
        referents.some(({ role, entity }) => role === 'hearer' && entity !== chosen.entity)
      )
        return null;
      const elsewhere = /[\n\r]/.test(this.text.slice(stretch.start, span.start));
      if (!chosen.speaks) for (const { entity, at } of referents) if (at > chosen.at) passed.add(entity);
      passed.delete(chosen.entity);
      return elsewhere && passed.size > 0 ? null : this.#sure(chosen);
    }
    // "Mr Holt met Mrs Marsh. “…,” she said.": nobody else of her gender is named at all.
    const [lone] = passed;
    return passed.size === 1 && lone !== undefined && lone !== null && this.#genderOf(lone) === gender
      ? lone
      : null;
  }

  /** Those in a stretch whom the pronoun may mean. */
  #referentsIn(stretch: Span, gender: Gender): readonly Referent[] {
    const named = this.discourse.referentsIn(stretch, this.described);
    const speakers = this.#speakersIn(stretch);
    const spoken = new Set(speakers.map(({ at }) => at));
    // "was asked by Marsh": she speaks, and is no subject.
    const agents = new Set(named.flatMap(({ role, entity }) => (role === 'agent' ? [entity] : [])));
    const all = [
      ...named.filter(({ at }) => !spoken.has(at)),
      ...speakers.map((speaker) => (agents.has(speaker.entity) ? { ...speaker, subject: false } : speaker)),
    ];
    return all.filter((referent) => this.#mayMean(referent, gender));
  }

  #speakersIn({ start, end }: Span): readonly Referent[] {
    const found: Referent[] = [];
    for (let at = this.#speakers.length - 1; at >= 0 && this.#speakers.length - at < MOST_SPEAKERS; at--) {
      const speaker = this.#speakers[at] as Speaker;
      if (speaker.at >= start && speaker.at < end) found.push(asReferent(speaker));
    }
    return found;
  }

  /** Whether somebody else has spoken in the same paragraph: a subject between them and the pronoun may be either. */
  #competes({ entity, speaks }: Referent, start: number, span: Span, gender: Gender): boolean {
    if (speaks) return false;
    for (let at = this.#speakers.length - 1; at >= 0 && this.#speakers.length - at < MOST_SPEAKERS; at--) {
      const speaker = this.#speakers[at] as Speaker;
      if (speaker.at >= start || speaker.entity === entity || span.start - speaker.at > REACH) continue;
      if (/[\n\r]/.test(this.text.slice(speaker.at, span.start))) continue;
      if (this.#mayMean(asReferent(speaker), gender)) return true;
    }
    return false;
  }

  #mayMean({ entity, speaks, gender: own }: Referent, gender: Gender): boolean {
    if (entity === null) return own === null || gender === null || own === gender;
    const known = this.#genderOf(entity);
    return (known === null || gender === null || known === gender) && this.#mayBePerson(entity, speaks);
  }

  #genderOf(entity: number): Gender {
    return this.named.genders[entity] ?? this.#shown.get(entity) ?? null;
  }

  /** A person; or a name of which the document does not say what it is, where it speaks or has several words. */
  #mayBePerson(entity: number, speaks: boolean): boolean {
    const found: DocumentEntity | undefined = this.named.entities[entity];
    return found?.type === 'person' || (found?.type === 'other' && (speaks || found.name.includes(' ')));
  }

  /** The entity, where the document shows that it is a person, or where it has one name and speaks by it. */
  #sure({ entity, at, speaks }: Referent): number | null {
    const found = entity === null ? undefined : this.named.entities[entity];
    if (!found) return null;
    if (found.type === 'person') return entity;
    const isName = /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u.test(found.name) && this.text.startsWith(found.name, at);
    return speaks && found.type === 'other' && isName ? entity : null;
  }
}

function asReferent({ entity, at, gender }: Speaker): Referent {
  return { entity, at, subject: true, speaks: true, role: null, gender };
}

/** Speakers further back than this many are out of reach. */
const MOST_SPEAKERS = 40;

/** The one whom all of the referents are; undefined where they are several, or none. */
function only(referents: readonly Referent[]): Referent | undefined {
  const [first] = referents;
  if (!first || referents.some(({ entity }) => entity !== first.entity)) return undefined;
  return referents.find(({ speaks }) => speaks) ?? first;
}
