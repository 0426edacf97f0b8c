/**
 * From a file's text to its documents with their facts.
 *
 * What is found is a function of the text and kept by it; corrections are applied to that, so that neither a
 * correction costs an analysis nor a letter that is typed the placing of the corrections of other documents.
 */
import { annotateDocument } from '../annotate/annotate-document.ts';
import type { ParagraphCache } from '../annotate/paragraph.ts';
import { applyAnnotations } from '../annotations/apply-annotations.ts';
import { applyEntityDecisions } from '../annotations/apply-entity-decisions.ts';
import type { Pin } from '../annotations/pin.ts';
import { placePins } from '../annotations/place-pins.ts';
import { snapToMarks } from '../annotations/snap-to-marks.ts';
import { parseBundle } from '../bundle/parse.ts';
import type { BodyNode, BundleNode } from '../bundle/tree.ts';
import type { NameDecisions } from '../entities/name-decisions.ts';
import type { Languages } from '../languages/languages.ts';
import type { FilePins } from './annotation-pins.ts';
import type { Document, SourceFile } from './document.ts';
import { placeStrays } from './place-strays.ts';
import { type ScriptDictionary, withScriptNames } from './script-names.ts';

/** What reading a file needs besides its text. */
export interface Reading {
  readonly cache: ParagraphCache;
  readonly languages: Languages;
  /** What users call a file, by its path. */
  readonly nameOf: (path: string) => string;
  /** All that people say of the file. */
  readonly pins: FilePins;
  /** What was decided on names. */
  readonly decisions: NameDecisions;
  /** The names in other scripts that any document gives. */
  readonly scriptNames: ScriptDictionary;
  /** The file as it was, read with the same languages: documents whose text did not change keep their facts. */
  readonly previous: SourceFile | undefined;
}

export function readFile(path: string, text: string, reading: Reading): SourceFile {
  const { nameOf, pins, decisions, scriptNames, languages, previous } = reading;
  const bundle = previous?.text === text ? previous.bundle : parseBundle(text);
  const places = bundle
    ? placesIn(path, bundle)
    : [{ id: path, path, member: null, name: nameOf(path), base: 0, text }];
  const strays = placeStrays(places, pins);
  const factsOf = factsReader(reading);
  const documents = places.map((place, index): Document => {
    const known = strays.twice.has(place.member) ? NO_PINS : (pins.get(place.member) ?? NO_PINS);
    const stray = strays.of.get(index);
    return { ...place, ...factsOf(place, stray ? [...known, ...stray] : known) };
  });
  return { path, text, bundle, documents, pins, strays, languages, decisions, scriptNames };
}

/** One object: of most documents nobody says anything. */
const NO_PINS: readonly Pin[] = [];

/** What reading a document makes of its place in the file. */
type Facts = Pick<Document, 'found' | 'named' | 'pins' | 'annotations' | 'facts'>;

type Place = Omit<Document, keyof Facts>;

function factsReader({ cache, languages, decisions, scriptNames, previous }: Reading) {
  const known = previous && new Map(previous.documents.map((document) => [document.text, document]));
  return ({ text, member }: Place, pins: readonly Pin[]): Facts => {
    const before = known?.get(text);
    const isKnown = before?.member === member;
    const found =
      before?.found ?? annotateDocument(text, { language: languages.of(text), cache: previous && cache });
    const isNamed = isKnown && previous?.scriptNames === scriptNames;
    const named = isNamed ? before.named : withScriptNames(text, found, scriptNames);
    const isPinned = isKnown && before.pins === pins;
    const annotations = isPinned ? before.annotations : snapToMarks(placePins(text, pins), found.quotations);
    if (isNamed && isPinned && previous.decisions === decisions)
      return { found, named, pins, annotations, facts: before.facts };
    const facts = applyAnnotations(text, applyEntityDecisions(text, named, decisions), annotations);
    return { found, named, pins, annotations, facts };
  };
}

function placesIn(path: string, bundle: BundleNode): readonly Place[] {
  const places: Place[] = [];
  const taken = new Map<string, number>();
  for (const child of bundle.children) {
    if (child.type !== 'member') continue;
    const body = child.children.find((leaf): leaf is BodyNode => leaf.type === 'body');
    const id = freshId(`${path}#${child.name}`, taken);
    const { name } = child;
    places.push({ id, path, member: name, name, base: body?.start ?? 0, text: body?.value ?? '' });
  }
  return places;
}

/** The id, with an ordinal when another member has it. @param taken For each id how many have asked for it. */
function freshId(wanted: string, taken: Map<string, number>): string {
  const ordinal = taken.get(wanted) ?? 0;
  taken.set(wanted, ordinal + 1);
  return ordinal === 0 ? wanted : freshId(`${wanted}#${ordinal}`, taken);
}
