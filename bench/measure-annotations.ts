/**
 * What annotations cost: the built server on a corpus in which people have annotated much, and in it one long document that
 * they have annotated most.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { selectorsIn } from '../engine/annotations/anchoring/selectors.ts';
import type { Annotation } from '../engine/annotations/annotation.ts';
import { printSidecar } from '../engine/annotations/sidecar/print-sidecar.ts';
import { sidecarOf } from '../engine/annotations/sidecar/sidecar.ts';
import {
  ANNOTATION_GROUPS,
  ANNOTATIONS,
  ANNOTATIONS_IN,
  type AnnotationGroups,
  type ShownAnnotation,
} from '../protocol/annotations.ts';
import type { Page } from '../protocol/requests.ts';
import { generateArticles } from './generate.ts';
import { type Quantiles, quantilesOf } from './quantiles.ts';
import { residentBytes } from './resident-bytes.ts';
import { Session } from './session.ts';

/** Annotations of each article, and of the long document. */
const OF_ARTICLE = 20;
const OF_LONG = 500;

/** Articles that the long document is made of. */
const LONG_ARTICLES = 25;
const LONG = 'long.txt';

/** How often each kind of request is made; before, it is made unmeasured to compile the code. */
const REQUESTS = 100;
const WARM_UP = 20;

/** Milliseconds between two. */
const PAUSE = 20;

export interface AnnotationFigures {
  readonly documents: number;
  readonly annotations: number;
  /** Milliseconds from the start of the server to the list of all annotations. */
  readonly listed: number;
  /** Bytes at that moment. Null where the system does not say. */
  readonly rss: number | null;
  /** Annotations that were not found, or not where they were made. */
  readonly misplaced: number;
  /** From a letter to the diagnostics of its document, and to its annotations. */
  readonly keyInArticle: Quantiles;
  readonly keyInLong: Quantiles;
  readonly keyToAnnotations: Quantiles;
  /** From the edit of a sidecar to the annotations of its document. */
  readonly act: Quantiles;
  /** The groups of the tree, and a page of a group. */
  readonly groups: Quantiles;
  readonly page: Quantiles;
}

export async function measureAnnotations(
  command: readonly string[],
  folder: string,
  seed: number,
  documents: number,
): Promise<AnnotationFigures> {
  const articles = [...generateArticles(seed, documents)].map(({ path, text }) => ({ path, text }));
  const long = {
    path: LONG,
    text: articles
      .slice(0, LONG_ARTICLES)
      .map(({ text }) => text)
      .join('\n\n'),
  };
  for (const { path, text } of articles) annotate(folder, path, text, OF_ARTICLE);
  const sidecar = annotate(folder, long.path, long.text, OF_LONG);
  const [first = long] = articles;
  const start = performance.now();
  const session = new Session(command, folder);
  try {
    const probes = [first, long].map((article) => ({
      ...article,
      quotation: START,
      prose: START,
      expected: [],
    }));
    await session.greet();
    session.open(probes);
    const groups = await untilRead(session);
    const listed = performance.now() - start;
    const rss = residentBytes(session.client.processId);
    await wait(1000);
    const [ofArticle, ofLong] = probes;
    if (!ofArticle || !ofLong) throw new Error('two documents are open');
    const inLong = () =>
      session.ask<readonly ShownAnnotation[]>(ANNOTATIONS_IN, { uri: session.uriOf(LONG) });
    const misplaced = groups.orphans + (await inLong()).filter(({ place }) => place !== 'passage').length;
    let text = sidecar;
    return {
      documents: articles.length + 1,
      annotations: groups.annotations,
      listed,
      rss,
      misplaced,
      keyInArticle: await timed(() => session.type(ofArticle, START)),
      keyInLong: await timed(() => session.type(ofLong, START)),
      keyToAnnotations: await timed(async () => {
        await session.type(ofLong, START);
        await inLong();
      }),
      act: await timed(async () => {
        const before = text;
        text = before.replace(/"value": "(n*)ote/, '"value": "$1note');
        session.edit(sidecarOf(LONG), before, text);
        await inLong();
      }),
      groups: await timed(() => session.ask(ANNOTATION_GROUPS, GROUPS)),
      page: await timed(() =>
        session.ask<Page<ShownAnnotation>>(ANNOTATIONS, { ...GROUPS, by: 'kind', key: 'note' }),
      ),
    };
  } finally {
    await session.client.close();
  }
}

const START = { line: 0, character: 3 };

const GROUPS = { by: 'document', person: null, tag: null, limit: 500 } as const;

async function untilRead(session: Session): Promise<AnnotationGroups> {
  for (;;) {
    const groups = await session.ask<AnnotationGroups>(ANNOTATION_GROUPS, GROUPS);
    if (!groups.isReading) return groups;
    await wait(50);
  }
}

async function timed(ask: () => Promise<unknown>): Promise<Quantiles> {
  const times: number[] = [];
  for (let turn = 0; turn < WARM_UP + REQUESTS; turn++) {
    const start = performance.now();
    await ask();
    if (turn >= WARM_UP) times.push(performance.now() - start);
    await wait(PAUSE);
  }
  return quantilesOf(times);
}

/** Write a document and notes on passages spread evenly over it. @returns The text of its sidecar. */
function annotate(folder: string, path: string, text: string, count: number): string {
  const make = selectorsIn(text);
  const annotations = Array.from({ length: count }, (_, index): Annotation => {
    const start = Math.floor((text.length * index) / count);
    const end = Math.min(text.length, start + 40);
    return {
      id: `urn:uuid:${path}-${index}`,
      target: { document: path, member: null, selectors: make({ start, end }), depth: 0 },
      says: { about: 'note', text: `note ${index}` },
      creator: 'Ada',
      created: '2026-03-04T05:06:07Z',
      modified: null,
      others: {},
      written: null,
    };
  });
  const sidecar = printSidecar(path, { annotations, others: {} });
  write(join(folder, path), text);
  write(join(folder, sidecarOf(path)), sidecar);
  return sidecar;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
