/**
 * Arbitrary articles for properties: sentences of a small vocabulary that many articles quote in like words, so that
 * statements form, differ and fall apart as the texts are edited, with the marks, names and layouts that go wrong.
 */
import fc from 'fast-check';

const SAYINGS = [
  'We will close the northern harbour before the winter storms reach the village',
  'Nobody told the fishermen that the old lighthouse would be sold to a bank',
  'I have never seen so many empty boats on the island in one summer',
  'The council has paid 3,210 crowns for a bridge that leads to nowhere',
  'If the ferries sail on Monday, then a strike is not worth its price to anybody',
  'Our engineers will repair the broken sea wall and the captains must wait for them',
];

const SPEAKERS = [
  'Marta Velling',
  'Mrs Velling',
  'Velling',
  'Jonas Pruett',
  'Jonas Pruet',
  'harbour master Jonas Pruett',
  'Pruett',
  'the harbour master',
  'he',
  'the Port Authority',
  'Johannes Velling',
];

const NARRATION = [
  'The meeting in Ostrow ended late on Tuesday.',
  'Marta Velling met the harbour master Jonas Pruett in Ostrow.',
  'READ MORE: Ferries to stay in port',
  '- A bridge to nowhere',
  'He called the “sea wall” a ‘sad joke’ of the 1990s.',
  'Johannes Velling, a captain, was not asked.',
  'She said:',
  'The Ostrow Port Authority (OPA) waits for Marta Velling.',
  'The Ostrow Pilot Association (OPA) waits for nobody.',
  'The harbour master, said the OPA, wrote to Марта Веллинг.',
  'Marta Velling (魏玲) met Jonas “Joss” Pruett there.',
  'Johannes Velling (魏玲; born 魏約翰) met Joss Pruett and Joss.',
  '魏玲在 Ostrow 见到了 Jonas Pruett，魏約翰没有来。',
];

/** A saying as one outlet gives it. */
const wording: fc.Arbitrary<string> = fc
  .record({
    words: fc.constantFrom(...SAYINGS.map((saying) => saying.split(' '))),
    first: fc.nat(3),
    last: fc.nat(5),
    changed: fc.option(
      fc.tuple(fc.nat(7), fc.constantFrom('never', 'ships', '', 'gold', '…', 'not', '(gold)')),
      { freq: 1 },
    ),
    capitals: fc.boolean(),
  })
  .map(({ words, first, last, changed, capitals }) => {
    const own = words.slice(Math.max(0, first - 2), words.length - Math.max(0, last - 3));
    if (changed) own.splice(changed[0], changed[0] % 2, changed[1]);
    const text = own.filter((word) => word !== '').join(' ');
    return capitals ? text.toUpperCase() : text;
  });

/** One paragraph, with a mark missing now and then. */
const paragraph: fc.Arbitrary<string> = fc
  .record({ said: wording, more: wording, speaker: fc.constantFrom(...SPEAKERS), form: fc.nat(22) })
  .map(({ said, more, speaker, form }) => {
    switch (form) {
      case 0:
        return `“${said},” ${speaker} said.`;
      case 1:
        return `“${said},” said ${speaker}.`;
      case 2:
        return `${speaker} said: “${said}.”`;
      case 3:
        return `"${said}," ${speaker} added. "${more}."`;
      case 4:
        return `“${said}.`;
      case 5:
        return `“${said}.”`;
      case 6:
        return `${speaker} said that “${said}” and “${more}”.`;
      case 7:
        return `“${said},” ${speaker} said, “${more}.`;
      case 8:
        return `${said}.” ${speaker} told a reporter.`;
      case 9:
        return `“They said ‘${said}’ to us,” ${speaker} recalled.`;
      default:
        return NARRATION[form % NARRATION.length] ?? '';
    }
  });

/** A file as the properties edit it: paragraph by paragraph. */
export interface ArticleFile {
  readonly paragraphs: readonly string[];
  readonly form: 'loose' | 'wrapped' | 'bundle';
}

const articleFile: fc.Arbitrary<ArticleFile> = fc.record({
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 8, size: 'max' }),
  form: fc.constantFrom('loose', 'loose', 'wrapped', 'bundle'),
});

/** The file's text; a bundle has two paragraphs in each member, and two members of one name. */
export function textOf({ paragraphs, form }: ArticleFile): string {
  if (form === 'loose') return paragraphs.join('\n\n');
  if (form === 'wrapped') return paragraphs.map((text) => `${text}\r\n`).join('');
  const members = paragraphs.map((text, at) =>
    at % 2 === 0 ? `=== FILE: ${at > 3 ? 'm0' : `m${at}`}.txt ===\n${text}\n` : `${text}\n`,
  );
  return members.join('\n');
}

/** The text of a file of any form. */
export const articleText: fc.Arbitrary<string> = articleFile.map(textOf);

/** A change to a corpus of a few files, or a look at it. */
export type Step =
  | { readonly kind: 'set'; readonly path: string; readonly file: ArticleFile }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'edit'; readonly path: string; readonly at: number; readonly text: string | null }
  | { readonly kind: 'insert'; readonly path: string; readonly at: number; readonly text: string }
  | { readonly kind: 'look' };

const path = fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt');
const at = fc.nat(6);

/** Steps that begin with a few files. */
export const editScript: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.array(fc.record({ kind: fc.constant('set' as const), path, file: articleFile }), {
      minLength: 3,
      maxLength: 6,
    }),
    fc.array(
      fc.oneof(
        { weight: 1, arbitrary: fc.record({ kind: fc.constant('set' as const), path, file: articleFile }) },
        { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), path }) },
        {
          weight: 4,
          arbitrary: fc.record({ kind: fc.constant('edit' as const), path, at, text: fc.option(paragraph) }),
        },
        {
          weight: 3,
          arbitrary: fc.record({ kind: fc.constant('insert' as const), path, at, text: paragraph }),
        },
        { weight: 4, arbitrary: fc.constant({ kind: 'look' as const }) },
      ),
      { maxLength: 16, size: 'max' },
    ),
  )
  .map(([first, rest]): readonly Step[] => [...first, { kind: 'look' }, ...rest, { kind: 'look' }]);

/** The file at the step's path after the step; null when there is none. */
export function fileAfter(
  step: Exclude<Step, { kind: 'look' }>,
  file: ArticleFile | undefined,
): ArticleFile | null {
  if (step.kind === 'set') return step.file;
  if (step.kind === 'remove' || !file) return null;
  const paragraphs =
    step.kind === 'insert'
      ? file.paragraphs.toSpliced(step.at, 0, step.text)
      : file.paragraphs.toSpliced(step.at, 1, ...(step.text === null ? [] : [step.text]));
  return { ...file, paragraphs };
}
