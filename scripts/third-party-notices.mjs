/**
 * The licences of what others have made and the bundles hold: packages, by what esbuild has put in, and lists of words.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

/** Texts for what brings none, or only a pointer to one: of a package under its name, of lists under the lists'. */
const LICENCES = path.join(root, 'scripts/licences');

/** Where the build tells which files it has put into bundles. */
const BUNDLED_FILES = path.join(root, 'build/bundled-files.json');

/** What the lists are called in the notices, by the name of the file with their licences. */
const LISTS = {
  'list-of-verbs': 'List of verbs',
  'lists-of-names': 'Lists of names',
};

/**
 * @returns {string} The whole text, by name, the same on every system.
 * @throws Error that names a package without a licence.
 */
export function thirdPartyNotices() {
  const sections = [...bundledPackages().map(packageSection), ...Object.keys(LISTS).map(listSection)];
  return [
    'Crossquote holds these works of others. Its own licence is in the file LICENSE.',
    ...sections.map(({ title, licence }) => `${title}\n${'-'.repeat(title.length)}\n\n${licence}`),
  ].join('\n\n\n');
}

/** @returns {readonly string[]} Folders of packages, without those that are another version of one. */
function bundledPackages() {
  /** @type {readonly string[]} */
  const files = JSON.parse(readFileSync(BUNDLED_FILES, 'utf8'));
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'));
}

/** @param {string} folder */
function packageSection(folder) {
  const { version, license } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
  const name = nameOf(folder);
  return { title: `${name} ${version} (${license})`, licence: licenceOf(folder) };
}

/** @param {string} name */
function listSection(name) {
  return { title: LISTS[/** @type {keyof typeof LISTS} */ (name)], licence: ownCopy(name) };
}

/** @param {string} folder */
function licenceOf(folder) {
  if (existsSync(path.join(LICENCES, `${nameOf(folder)}.txt`))) return ownCopy(nameOf(folder));
  const theirs = readdirSync(path.join(root, folder)).find((file) => /^licen[cs]e/i.test(file));
  if (theirs) return tidy(readFileSync(path.join(root, folder, theirs), 'utf8'));
  throw new Error(`${folder} brings no licence: put its text into ${LICENCES}`);
}

/** @param {string} name */
function ownCopy(name) {
  return tidy(readFileSync(path.join(LICENCES, `${name}.txt`), 'utf8'));
}

/** @param {string} text Without what an editor would take away. */
function tidy(text) {
  return text
    .replaceAll('\uFEFF', '')
    .replaceAll(/[ \t]*\r?\n/g, '\n')
    .trim();
}

/** @param {string} folder */
function nameOf(folder) {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
