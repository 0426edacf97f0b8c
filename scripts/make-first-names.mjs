/**
 * Make engine/names/first-names.ts from the given names of faker's languages.
 *
 *     node scripts/make-first-names.mjs FOLDER      a `node_modules` with @faker-js/faker and cyrillic-to-translit-js
 *
 * Run it only to change the list: what it makes is committed, so that a build needs neither.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';
import { wrapWords } from './wrap-words.mjs';

const folder = process.argv[2];
if (!folder) throw new Error('usage: node scripts/make-first-names.mjs FOLDER');
const { allLocales } = await load('@faker-js/faker/dist/index.js');
const { default: Transliterator } = await load('cyrillic-to-translit-js/dist/bundle.js');

/** Languages whose names are also met in Latin letters, with the scheme by which they are written so. */
const SCHEMES = { ru: 'ru', mk: 'ru', uk: 'uk' };

/** In how many languages a name is given to women, and to men. @type {Map<string, { female: number, male: number }>} */
const uses = new Map();
for (const [locale, { person }] of Object.entries(allLocales)) {
  const { female = [], male = [], generic = [] } = person?.first_name ?? {};
  for (const name of female) count(locale, name, 'female');
  for (const name of male) count(locale, name, 'male');
  for (const name of generic) {
    if (female.includes(name) || male.includes(name)) continue;
    count(locale, name, 'female');
    count(locale, name, 'male');
  }
}
writeFileSync(path.join(root, 'engine/names/first-names.ts'), source());

/** @param {string} file */
function load(file) {
  return import(pathToFileURL(path.resolve(/** @type {string} */ (folder), file)).href);
}

/** @param {string} locale @param {string} name @param {'female' | 'male'} gender */
function count(locale, name, gender) {
  const scheme = SCHEMES[/** @type {keyof typeof SCHEMES} */ (locale)];
  const written = scheme ? new Transliterator({ preset: scheme }).transform(name) : name;
  const key = written
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’ʼ]/gu, '')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o');
  if (!/^\p{Script=Latin}{2,}$/u.test(key)) return;
  const known = uses.get(key) ?? { female: 0, male: 0 };
  known[gender]++;
  uses.set(key, known);
}

function source() {
  const share = (/** @type {string} */ name) => {
    const { female, male } = /** @type {{ female: number, male: number }} */ (uses.get(name));
    return female / (female + male);
  };
  const names = [...uses.keys()].sort();
  const lists = [
    ['FEMALE', 'women, in four of five languages at least', names.filter((name) => share(name) >= 0.8)],
    ['MALE', 'men, in four of five languages at least', names.filter((name) => share(name) <= 0.2)],
    ['EITHER', 'women and to men', names.filter((name) => share(name) > 0.2 && share(name) < 0.8)],
  ];
  const constants = lists.map(
    ([name, who, list]) =>
      `/** Given to ${who}. */\nexport const ${name} = \`${wrapWords(/** @type {string[]} */ (list))}\`;\n`,
  );
  return `/**
 * First names in the Latin letters of about sixty languages, folded as \`foldName\` folds them.
 *
 * Made by scripts/make-first-names.mjs from @faker-js/faker (MIT licence, copyright 2022 to 2026 by the Faker authors).
 */
${constants.join('\n')}`;
}
