/**
 * From runs of capitals to the entities of one document.
 *
 * A name seen in full explains its short forms: "Vladimir Putin" makes "Mr Putin" and "Putin" the same person, as
 * long as no other full name in the document ends alike. Single words that only ever begin sentences are dropped.
 */
import { foldName } from '../text/fold-name.ts';
import type { Span } from '../text/span.ts';
import { ORGANISATION_WORDS } from './english.ts';
import type { DocumentEntity, EntityType, Mention } from './facts.ts';
import type { NameRun } from './name-runs.ts';
import type { Paragraph } from './paragraph.ts';

export interface DocumentEntities {
  readonly entities: readonly DocumentEntity[];
  /** Mentions by name only, sorted by start. */
  readonly mentions: readonly Mention[];
  /** For each entity the titles it is given, in lower case ("russian president"). */
  readonly titles: readonly ReadonlySet<string>[];
}

/** A run with its place in the document. */
interface PlacedRun extends NameRun {
  readonly place: Span;
  readonly key: string;
}

interface Draft {
  readonly key: string;
  readonly runs: PlacedRun[];
}

export function documentEntities(paragraphs: readonly Paragraph[]): DocumentEntities {
  const runs = placeRuns(paragraphs);
  const drafts = groupRuns(runs);
  const entities: DocumentEntity[] = [];
  const mentions: Mention[] = [];
  const titles: ReadonlySet<string>[] = [];
  for (const draft of drafts) {
    const names = [...new Set(draft.runs.map((run) => run.words.join(' ')))];
    const name = names.reduce((longest, other) => (other.length > longest.length ? other : longest));
    const entity = entities.length;
    entities.push({
      key: draft.key,
      type: typeOf(draft),
      name,
      aliases: names.filter((other) => other !== name),
    });
    titles.push(new Set(draft.runs.map((run) => run.title).filter((title) => title !== '')));
    for (const run of draft.runs) mentions.push({ span: run.place, form: 'name', entity });
  }
  mentions.sort((a, b) => a.span.start - b.span.start);
  return { entities, mentions, titles };
}

function placeRuns(paragraphs: readonly Paragraph[]): readonly PlacedRun[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.facts.names.map((run) => ({
      ...run,
      place: { start: paragraph.base + run.span.from, end: paragraph.base + run.span.to },
      key: foldName(run.words.join(' ')),
    })),
  );
}

/** Full names first; then each short name goes to the one full name that ends in it, if there is just one. */
function groupRuns(runs: readonly PlacedRun[]): readonly Draft[] {
  const drafts = new Map<string, Draft>();
  const believed = new Set(
    runs.filter((run) => !run.startsSentence || run.honorific || run.title !== '').map((run) => run.key),
  );
  const byEnding = new Map<string, Draft[]>();
  for (const run of runs) {
    if (run.words.length < 2) continue;
    const known = drafts.get(run.key);
    if (known) {
      known.runs.push(run);
      continue;
    }
    const draft = { key: run.key, runs: [run] };
    drafts.set(run.key, draft);
    for (let from = 1; from < run.words.length; from++) {
      const ending = foldName(run.words.slice(from).join(' '));
      const list = byEnding.get(ending);
      if (list) list.push(draft);
      else byEnding.set(ending, [draft]);
    }
  }
  mergeEndings(drafts, byEnding);
  for (const run of runs) {
    if (run.words.length > 1) continue;
    const full = onlyOne(byEnding.get(run.key));
    const draft = full ?? drafts.get(run.key);
    if (draft) draft.runs.push(run);
    else if (believed.has(run.key)) drafts.set(run.key, { key: run.key, runs: [run] });
  }
  return [...drafts.values()].sort((a, b) => (a.runs[0]?.place.start ?? 0) - (b.runs[0]?.place.start ?? 0));
}

/** "von der Leyen" joins "Ursula von der Leyen". */
function mergeEndings(drafts: Map<string, Draft>, byEnding: ReadonlyMap<string, Draft[]>): void {
  for (const draft of [...drafts.values()]) {
    const full = onlyOne(byEnding.get(draft.key));
    if (!full || isOrganisation(full) || full === draft || !drafts.has(full.key)) continue;
    full.runs.push(...draft.runs);
    drafts.delete(draft.key);
    for (const list of byEnding.values()) {
      const at = list.indexOf(draft);
      if (at >= 0) list.splice(at, 1);
    }
  }
}

function onlyOne(drafts: readonly Draft[] | undefined): Draft | undefined {
  return drafts?.length === 1 ? drafts[0] : undefined;
}

function typeOf(draft: Draft): EntityType {
  if (draft.runs.some((run) => run.honorific)) return 'person';
  if (isOrganisation(draft)) return 'organization';
  if (draft.runs.some((run) => run.title !== '')) return 'person';
  const words = Math.max(...draft.runs.map((run) => run.words.length));
  const shortened = words > 1 && draft.runs.some((run) => run.words.length === 1);
  const located = draft.runs.filter((run) => /^(?:in|at|near|from|across)$/.test(run.before)).length;
  if (shortened && located * 4 < draft.runs.length) return 'person';
  return located * 2 >= draft.runs.length && located > 0 ? 'place' : 'other';
}

function isOrganisation(draft: Draft): boolean {
  return draft.runs.some((run) => {
    const last = run.words.at(-1) ?? '';
    const acronym = run.words.length === 1 && /^\p{Lu}{2,6}$/u.test(last);
    return acronym || (run.words.length > 1 && ORGANISATION_WORDS.has(last.toLowerCase()));
  });
}
