/**
 * Requests as a client may send them that is wrong about everything but their form: about places that are none, texts that
 * nobody knows, ids that were never given.
 */
import * as annotations from '../../protocol/annotations.ts';
import type { Position, Range } from '../../protocol/requests.ts';
import * as requests from '../../protocol/requests.ts';
import type { Random } from '../random.ts';
import { makeHostilePiece, makeHostileText } from './hostile-texts.ts';

export interface RandomRequest {
  readonly method: string;
  readonly params: object;
  /** The text that it is about: that of ranges in its answer that name no other. */
  readonly uri: string;
}

/** What requests can be about. */
export interface Known {
  /** Of texts that are open, that are not, and that are nowhere. */
  readonly uris: readonly string[];
  /** Ids, keys and the like that earlier answers had. */
  readonly ids: readonly string[];
  /** Code actions and call hierarchy items that earlier answers had. */
  readonly objects: readonly object[];
  textOf(uri: string): string;
}

export function randomRequest(random: Random, known: Known): RandomRequest {
  const uri = random.pick(known.uris);
  const text = known.textOf(uri);
  const [method, params] = random.pick(MAKERS)({ random, known, uri, text });
  const { item } = params as { readonly item?: { readonly uri: string } };
  return { method, params, uri: item?.uri ?? uri };
}

interface About {
  readonly random: Random;
  readonly known: Known;
  readonly uri: string;
  readonly text: string;
}

type Maker = (about: About) => readonly [method: string, params: object];

function randomPosition(random: Random, text: string): Position {
  if (random.chance(0.1)) return { line: random.pick(ODD), character: random.pick(ODD) };
  const offset = random.between(0, text.length);
  const lines = text.slice(Math.max(0, offset - 20_000), offset).split(/\r\n|\r|\n/);
  const line = text.slice(0, offset).split(/\r\n|\r|\n/).length - 1;
  return { line, character: (lines.at(-1) ?? '').length + random.pick([0, 0, 0, 1, 1000]) };
}

const ODD = [0, 1, -1, 7, 1e6, 2 ** 31 - 1, 2 ** 31, 4e9] as const;

export function randomRange(random: Random, text: string): Range {
  const start = randomPosition(random, text);
  const end = random.chance(0.3) ? start : randomPosition(random, text);
  const isInOrder = start.line < end.line || (start.line === end.line && start.character <= end.character);
  return isInOrder || random.chance(0.1) ? { start, end } : { start: end, end: start };
}

const place = ({ random, uri, text }: About) => ({
  textDocument: { uri },
  uri,
  position: randomPosition(random, text),
});

const at =
  (method: string, more: (about: About) => object = () => ({})): Maker =>
  (about) => [method, { ...place(about), ...more(about) }];

const about =
  (method: string, more: (about: About) => object = () => ({})): Maker =>
  (given) => [method, { textDocument: { uri: given.uri }, uri: given.uri, ...more(given) }];

const id = ({ random, known }: About) =>
  known.ids.length > 0 && random.chance(0.8) ? random.pick(known.ids) : makeHostilePiece(random);
const idOrNull = (given: About) => (given.random.chance(0.3) ? null : id(given));
const limit = ({ random }: About) => random.pick([0, 1, 3, 500, -1, 1e9]);
const query = ({ random }: About) => (random.chance(0.3) ? '' : makeHostilePiece(random));
const range = ({ random, text }: About) => randomRange(random, text);

const filter = (given: About) => ({
  query: query(given),
  onlyDiffering: given.random.chance(0.3),
  limit: limit(given),
  including: idOrNull(given),
});

const matrix = (given: About) => ({
  ...filter(given),
  rowOrder: given.random.pick(['spread', 'differences', 'speaker', 'corpus']),
  columnOrder: given.random.pick(['rows', 'corpus', 'reports']),
  hasIdleDocuments: given.random.chance(0.5),
});

const bounds = ({ random }: About) => [random.pick([0, 1, -5, 100]), random.pick([0, 2, 50, 1e9, -1])];

const type = ({ random }: About) =>
  random.pick(['person', 'organization', 'place', 'event', 'other', 'none']);

const annotationFilter = (given: About) => ({
  person: idOrNull(given),
  tag: idOrNull(given),
  limit: limit(given),
});

/** A code action that an answer had, or nothing like one. */
const actionOf = ({ random, known }: About) => {
  const actions = known.objects.filter((object) => 'title' in object);
  return actions.length > 0 ? random.pick(actions) : { title: 'x', data: { id: makeHostilePiece(random) } };
};

const act = (given: About): object => {
  const { random } = given;
  return random.pick([
    { about: 'quotation', speech: random.chance(0.5) },
    { about: 'quotation', kind: random.pick(['direct', 'mixed', 'indirect']), speakers: [query(given)] },
    { about: 'quotation', cue: range(given) },
    { about: 'mention', name: random.chance(0.5) ? null : query(given), type: type(given) },
    { about: 'tag', tag: query(given) },
    { about: 'note', text: query(given) },
    { about: 'verdict', verdict: query(given), evidence: random.chance(0.5) ? null : query(given) },
    { about: 'ignore', code: random.pick([null, 'boilerplate', 'unbalanced-mark', query(given)]) },
    {
      about: 'link',
      other: { uri: random.pick(given.known.uris), range: range(given) },
      same: random.chance(0.5),
    },
  ]);
};

const item = (given: About) => ({
  name: query(given),
  kind: 1,
  uri: given.uri,
  range: range(given),
  selectionRange: range(given),
});

const hierarchyItem = (given: About) =>
  given.known.objects.find(
    (object) => 'selectionRange' in object && 'uri' in object && given.random.chance(0.8),
  ) ?? item(given);

const MAKERS: readonly Maker[] = [
  at('textDocument/hover'),
  at('textDocument/hover'),
  at('textDocument/definition'),
  at('textDocument/declaration'),
  at('textDocument/references', ({ random }) => ({ context: { includeDeclaration: random.chance(0.5) } })),
  at('textDocument/documentHighlight'),
  at('textDocument/prepareRename'),
  at('textDocument/rename', (given) => ({ newName: query(given) })),
  at('textDocument/prepareCallHierarchy'),
  (given) => ['callHierarchy/incomingCalls', { item: hierarchyItem(given) }],
  (given) => ['callHierarchy/outgoingCalls', { item: hierarchyItem(given) }],
  about('textDocument/documentSymbol'),
  about('textDocument/foldingRange'),
  about('textDocument/codeLens'),
  about('textDocument/selectionRange', ({ random, text }) => ({
    positions: Array.from({ length: random.between(0, 3) }, () => randomPosition(random, text)),
  })),
  about('textDocument/semanticTokens/full'),
  about('textDocument/semanticTokens/full/delta', (given) => ({ previousResultId: id(given) })),
  about('textDocument/semanticTokens/range', (given) => ({ range: range(given) })),
  about('textDocument/inlayHint', (given) => ({ range: range(given) })),
  about('textDocument/diagnostic', (given) => ({
    previousResultId: given.random.chance(0.5) ? id(given) : undefined,
  })),
  about('textDocument/diagnostic'),
  about('textDocument/codeAction', (given) => ({ range: range(given), context: { diagnostics: [] } })),
  (given) => ['codeAction/resolve', actionOf(given)],
  (given) => ['workspace/symbol', { query: query(given) }],
  (given) => ['workspace/diagnostic', { previousResultIds: [{ uri: given.uri, value: id(given) }] }],
  at(requests.RELATED_REPORTS),
  at(requests.STEP_TO_DIFFERENCE, ({ random }) => ({ direction: random.pick(['next', 'previous']) })),
  about(requests.QUOTATIONS_BY_SPEAKER),
  at(requests.SPEAKER_CHOICES),
  at(requests.SET_SPEAKER, (given) => ({ speaker: given.random.chance(0.3) ? null : query(given) })),
  at(requests.MERGE_CHOICES, (given) => ({ query: query(given) })),
  at(requests.MERGE_ENTITIES, (given) => ({ key: id(given) })),
  (given) => [requests.ENTITY_COUNTS, { query: query(given) }],
  (given) => [
    requests.ENTITIES,
    { ...filter(given), type: type(given), order: given.random.pick(['documents', 'name']) },
  ],
  (given) => [requests.ENTITY_DOCUMENTS, { key: id(given), limit: limit(given) }],
  (given) => [requests.ENTITY_MENTIONS, { key: id(given), limit: limit(given), document: idOrNull(given) }],
  (given) => [requests.DESCRIBE_ENTITY, { key: id(given) }],
  at(requests.ENTITY_AT),
  (given) => [requests.STATEMENT_COUNTS, filter(given)],
  (given) => [requests.STATEMENT_SPEAKERS, filter(given)],
  (given) => [requests.STATEMENTS, { ...filter(given), speaker: idOrNull(given) }],
  at(requests.STATEMENT_AT),
  (given) => [requests.STATEMENT_REPORTS, { id: id(given), limit: limit(given) }],
  (given) => [requests.DESCRIBE_STATEMENT, { id: id(given), report: idOrNull(given) }],
  (given) => [requests.COMPARE_REPORTS, { id: id(given), limit: limit(given) }],
  (given) => [
    requests.MATRIX_PART,
    {
      ...matrix(given),
      rows: bounds(given),
      columns: bounds(given),
      statement: idOrNull(given),
      document: idOrNull(given),
    },
  ],
  (given) => [
    requests.MATRIX_STEP,
    {
      ...matrix(given),
      row: given.random.pick([-1, 0, 5, 1e9]),
      column: given.random.pick([-1, 0, 5, 1e9]),
      direction: given.random.pick(['up', 'down', 'left', 'right']),
    },
  ],
  (given) => [requests.MATRIX_REPORTS, { statement: id(given), document: idOrNull(given) }],
  (given) => [requests.EXPORT_MATRIX, { ...matrix(given), format: given.random.pick(['html', 'csv']) }],
  (given) => [
    requests.MAKE_BUNDLE,
    { files: [0, 1].map(() => ({ name: query(given), text: makeHostilePiece(given.random) })) },
  ],
  (given) => [requests.SPLIT_BUNDLE, { text: makeHostileText(given.random) }],
  about(annotations.ANNOTATE, (given) => ({ range: range(given), act: act(given) })),
  about(annotations.CHANGE_ANNOTATION, (given) => ({
    id: id(given),
    change: given.random.pick([
      { kind: 'remove' },
      { kind: 'text', text: query(given) },
      { kind: 'passage', range: given.random.chance(0.3) ? null : range(given) },
    ]),
  })),
  about(annotations.ANNOTATIONS_IN),
  (given) => [
    annotations.ANNOTATION_GROUPS,
    { ...annotationFilter(given), by: given.random.pick(['document', 'kind', 'person']) },
  ],
  (given) => [
    annotations.ANNOTATIONS,
    { ...annotationFilter(given), by: given.random.pick(['document', 'kind', 'person']), key: id(given) },
  ],
  about(annotations.ORPHAN_GUESSES, (given) => ({ id: id(given) })),
  about(annotations.ANNOTATION_CHOICES, (given) => ({ range: range(given) })),
  about(annotations.ANNOTATION_HOMES),
];
