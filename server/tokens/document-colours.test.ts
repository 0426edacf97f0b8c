import { expect, test } from 'vitest';
import type { Quotation, QuotationKind, Source } from '../../engine/annotate/facts.ts';
import type { SourceFile } from '../../engine/corpus/document.ts';
import { NO_STRAYS } from '../../engine/corpus/place-strays.ts';
import { NO_DECISIONS } from '../../engine/entities/name-decisions.ts';
import { Languages } from '../../engine/languages/languages.ts';
import type { Span } from '../../engine/text/span.ts';
import { phrased } from '../../protocol/phrase.ts';
import { parseFixture } from '../../test/fixture.ts';
import { coloursIn } from './document-colours.ts';

interface Draft {
  readonly kind: QuotationKind;
  readonly parent?: number;
  readonly via?: Source['via'];
  readonly closed?: boolean;
}

/**
 * The text with its colours, one a line. The fixture's ranges `content`, `marked`, `cue` and `source` are those of the
 * first draft; those with a 2 of the second.
 */
function coloured(fixture: string, drafts: readonly Draft[]): readonly string[] {
  const [document] = parseFixture(fixture).documents;
  if (!document) throw new Error('the fixture has no document');
  const { text, ranges } = document;
  const quotations = drafts.map(
    ({ kind, parent = null, via = 'explicit', closed = true }, index): Quotation => {
      const spans = (label: string): readonly Span[] =>
        ranges.get(index === 0 ? label : `${label}${index + 1}`) ?? [];
      const [cue = null] = spans('cue');
      const [source] = spans('source');
      return {
        kind,
        content: spans('content'),
        marked: spans('marked'),
        closed,
        parent,
        cue,
        polarity: 'asserted',
        occasion: null,
        judgement: null,
        source: source ? { span: source, via, form: 'name', entity: null, others: [] } : null,
        confidence: 1,
        why: phrased(''),
      };
    },
  );
  const facts = {
    quotations,
    mentions: [],
    entities: [],
    spelledOut: [],
    namesakes: [],
    unbalanced: [],
    boilerplate: [],
  };
  const loose = {
    id: 'a.txt',
    path: 'a.txt',
    member: null,
    name: 'a.txt',
    base: 0,
    text,
    facts,
    found: facts,
    named: facts,
    pins: [],
    annotations: [],
  };
  const file: SourceFile = {
    path: 'a.txt',
    text,
    bundle: null,
    documents: [loose],
    pins: new Map(),
    strays: NO_STRAYS,
    decisions: NO_DECISIONS,
    scriptNames: new Map(),
    languages: new Languages(),
  };
  return coloursIn(file, { fileStart: 0, fileEnd: text.length }).map(
    ({ fileStart, fileEnd, colour: { type, modifiers } }) =>
      `${[type, ...modifiers].join('.')} ${text.slice(fileStart, fileEnd)}`,
  );
}

test.each(['direct', 'mixed', 'indirect', 'scare'] as const)(
  'a quotation that is %s says so, with its source and cue',
  (kind) => {
    expect(
      coloured('<|content:The ferry was late|>, <|cue:said|> <|source:Nora Lind|>.', [{ kind }]),
    ).toEqual([`quotation.${kind} The ferry was late`, `cue.${kind} said`, `source.${kind} Nora Lind`]);
  },
);

test('what is marked in a mixed quotation shows in it', () => {
  const text = '<|source:Lind|> <|cue:said|> <|content:they had “<|marked:waited all night|>” for it|>.';
  expect(coloured(text, [{ kind: 'mixed' }])).toEqual([
    'source.mixed Lind',
    'cue.mixed said',
    'quotation.mixed they had “',
    'quotation.mixed.marked waited all night',
    'quotation.mixed ” for it',
  ]);
});

test('a quotation in an indirect one shows in it, and so do its source and cue', () => {
  const text =
    '<|source:Lind|> <|cue:said|> <|content:that a <|source2:voice|> had <|cue2:told|> them “<|content2:you have to wait|>” that night|>.';
  expect(coloured(text, [{ kind: 'indirect' }, { kind: 'direct', parent: 0 }])).toEqual([
    'source.indirect Lind',
    'cue.indirect said',
    'quotation.indirect that a ',
    'source.direct voice',
    'quotation.indirect  had ',
    'cue.direct told',
    'quotation.indirect  them “',
    'quotation.direct.nested you have to wait',
    'quotation.indirect ” that night',
  ]);
});

test('a quotation that is all of the one it stands in hides it', () => {
  const text = '<|source:Lind|> <|cue:said|> <|content:<|marked:<|content2:you have to wait|>|>|>.';
  expect(coloured(text, [{ kind: 'mixed' }, { kind: 'direct', parent: 0 }]).at(-1)).toBe(
    'quotation.direct.nested you have to wait',
  );
});

test('how a source is given and how a quotation ends are told too', () => {
  const pronoun = '“<|content:We waited|>,” <|source:she|> <|cue:said|>.';
  expect(coloured(pronoun, [{ kind: 'direct', via: 'pronoun', closed: false }])).toEqual([
    'quotation.direct.unclosed We waited',
    'source.direct.pronoun she',
    'cue.direct said',
  ]);
  const carried = 'It was <|source:Lind|>. “<|content:We waited|>.”';
  expect(coloured(carried, [{ kind: 'direct', via: 'carried' }])).toEqual([
    'quotation.direct.carried We waited',
  ]);
});
