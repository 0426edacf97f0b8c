/**
 * Hostile texts through the whole engine: bundles, passes, index, checks, with random edits in between.
 *
 * What may never happen: an exception, a character lost between parse and print, a span outside its text, other answers after
 * edits than from the same texts read anew, and work that takes far longer than the text is long.
 */
import { leavesOf } from '../../engine/bundle/leaves.ts';
import { parseBundle, printBundle } from '../../engine/bundle/parse.ts';
import { planSplit } from '../../engine/bundle/plan-split.ts';
import { diagnose } from '../../engine/checks/diagnose.ts';
import { AnalysisHost } from '../../engine/corpus/analysis-host.ts';
import type { SourceFile } from '../../engine/corpus/document.ts';
import type { Snapshot } from '../../engine/corpus/snapshot.ts';
import type { FileSpan, Span } from '../../engine/text/span.ts';
import { processorTime } from '../processor-time.ts';
import type { Random } from '../random.ts';
import { makeHostilePiece, makeHostileText } from './hostile-texts.ts';

export interface CorpusFigures {
  texts: number;
  /** UTF-16 units of all texts that were read, edited ones again. */
  units: number;
  quotations: number;
  statements: number;
  /** Milliseconds of the processor for a snapshot, the longest, and the units of the text that it was for. */
  slowest: { readonly time: number; readonly units: number };
}

export function noCorpusFigures(): CorpusFigures {
  return { texts: 0, units: 0, quotations: 0, statements: 0, slowest: { time: 0, units: 0 } };
}

/**
 * One corpus, edited at random.
 *
 * @param figures Are added to.
 * @returns What went wrong, a sentence each.
 */
export function fuzzCorpus(random: Random, figures: CorpusFigures): readonly string[] {
  const host = new AnalysisHost();
  const texts = new Map<string, string>();
  const problems: string[] = [];
  for (let step = random.between(3, 12); step > 0; step--) {
    const path = random.pick(PATHS);
    const text = nextText(random, texts.get(path));
    try {
      if (text === null) texts.delete(path);
      else texts.set(path, text);
      problems.push(...read(host, path, text, figures));
    } catch (error) {
      problems.push(
        `${error instanceof Error ? error.stack : error}\nat ${JSON.stringify(text?.slice(0, 2000))}`,
      );
      return problems;
    }
  }
  const fresh = new AnalysisHost();
  for (const [path, text] of [...texts].reverse()) fresh.setFile(path, text);
  if (answersOf(host.snapshot()) !== answersOf(fresh.snapshot()))
    problems.push(
      `edited texts are read otherwise than new ones: ${JSON.stringify([...texts]).slice(0, 2000)}`,
    );
  return problems;
}

const PATHS = ['a.txt', 'b.txt', 'c.bundle'] as const;

/** Null for a file that goes. */
function nextText(random: Random, before: string | undefined): string | null {
  if (before === undefined) return makeHostileText(random);
  if (random.chance(0.1)) return null;
  if (random.chance(0.3)) return makeHostileText(random);
  const start = random.between(0, before.length);
  const end = Math.min(before.length, start + random.pickSkewed([0, 1, 5, 40, 1000]));
  return before.slice(0, start) + makeHostilePiece(random) + before.slice(end);
}

function* read(
  host: AnalysisHost,
  path: string,
  text: string | null,
  figures: CorpusFigures,
): Iterable<string> {
  if (text === null) {
    host.removeFile(path);
    host.snapshot();
    return;
  }
  figures.texts++;
  figures.units += text.length;
  const tree = parseBundle(text);
  if (
    tree &&
    (printBundle(tree) !== text ||
      leavesOf(tree)
        .map(({ value }) => value)
        .join('') !== text)
  )
    yield `a bundle is printed otherwise than it stands: ${JSON.stringify(text.slice(0, 2000))}`;
  for (const { name } of planSplit(text).files) {
    if (/^[/~]|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)|\p{Cc}/iu.test(name))
      yield `a bundle is split into ${JSON.stringify(name)}`;
  }
  host.setFile(path, text);
  const began = processorTime();
  const snapshot = host.snapshot();
  const file = snapshot.file(path);
  if (file) yield* outside(snapshot, file, figures);
  const time = processorTime() - began;
  if (time > figures.slowest.time) figures.slowest = { time, units: text.length };
  if (time > LONGEST + text.length * LONGEST_PER_UNIT)
    yield `${text.length} units took ${Math.round(time)} ms: ${JSON.stringify(text.slice(0, 300))}`;
}

/** Milliseconds of the processor that a text may take, on a machine that does much else. */
const LONGEST = 5000;
const LONGEST_PER_UNIT = 0.05;

/** Spans that lie outside of their text. */
function* outside(snapshot: Snapshot, file: SourceFile, figures: CorpusFigures): Iterable<string> {
  for (const { text, base, facts } of file.documents) {
    const lies = ({ start, end }: Span) => start >= 0 && start <= end && end <= text.length;
    if (base < 0 || base + text.length > file.text.length) yield `a document lies outside of its file`;
    figures.quotations += facts.quotations.length;
    for (const { content, marked, cue, source } of facts.quotations) {
      const spans = [...content, ...marked, ...[cue, source?.span].filter((span) => span != null)];
      if (!spans.every(lies)) yield `a quotation lies outside of ${JSON.stringify(text.slice(0, 2000))}`;
    }
    if (!facts.mentions.every(({ span }) => lies(span)))
      yield `a mention lies outside of ${JSON.stringify(text.slice(0, 2000))}`;
  }
  const liesIn = (path: string, { fileStart, fileEnd }: FileSpan) =>
    fileStart >= 0 && fileStart <= fileEnd && fileEnd <= (snapshot.file(path)?.text.length ?? -1);
  for (const { code, span, related } of diagnose(snapshot, file.path, {})) {
    if (!liesIn(file.path, span) || !related.every((place) => liesIn(place.path, place.span)))
      yield `a finding of ${code} lies outside of ${JSON.stringify(file.text.slice(0, 2000))}`;
  }
  figures.statements += snapshot.listStatements().length;
}

/** What is found in the texts and made of it, to be compared. */
function answersOf(snapshot: Snapshot): string {
  return JSON.stringify([
    snapshot.files().map(({ path, documents }) => [path, documents.map(({ base, facts }) => [base, facts])]),
    snapshot.listStatements(),
    snapshot.files().map(({ path }) => diagnose(snapshot, path, {})),
  ]);
}
