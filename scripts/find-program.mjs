/**
 * Find a program that is needed, or have Debian's package of it installed where that is allowed.
 */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { run } from './run.mjs';

/**
 * @typedef {object} Program
 * @property {string} title For messages.
 * @property {string} variable The environment variable that names another one.
 * @property {readonly string[]} names On the PATH, or absolute.
 * @property {readonly string[]} debianPackages
 * @property {string} advice How to get one elsewhere.
 */

/** @type {Program} */
export const BROWSER = {
  title: 'Chromium or Chrome',
  variable: 'CHROMIUM',
  names: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  debianPackages: ['chromium'],
  advice: 'Install Chromium or Google Chrome',
};

/** @type {Program} */
export const NEOVIM = {
  title: 'Neovim',
  variable: 'NVIM',
  names: ['nvim'],
  debianPackages: ['neovim'],
  advice: 'Install Neovim 0.7 or newer (https://neovim.io)',
};

/** @type {Program} */
export const EMACS = {
  title: 'Emacs',
  variable: 'EMACS',
  names: ['emacs', '/Applications/Emacs.app/Contents/MacOS/Emacs'],
  // The second is part of Emacs from version 29.
  debianPackages: ['emacs-nox', 'elpa-eglot'],
  advice: 'Install Emacs 29 or newer (https://www.gnu.org/software/emacs)',
};

/** @type {Program} */
export const PNGQUANT = {
  title: 'pngquant',
  variable: 'PNGQUANT',
  names: ['pngquant'],
  debianPackages: ['pngquant'],
  advice: 'Install pngquant (https://pngquant.org)',
};

/** @type {Program} */
export const PRE_COMMIT = {
  title: 'pre-commit',
  variable: 'PRE_COMMIT',
  names: ['pre-commit'],
  debianPackages: ['pre-commit'],
  advice: 'Install pre-commit 3 or newer (https://pre-commit.com)',
};

/**
 * @param {readonly string[]} names On the PATH, or absolute; without the endings that Windows adds.
 * @returns {string | null} The path of the first one that is there.
 */
export function findOnPath(names) {
  const { PATH = '' } = process.env;
  const folders = PATH.split(path.delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  const places = names.flatMap((name) =>
    path.isAbsolute(name)
      ? [name]
      : folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending))),
  );
  return places.find(isExecutable) ?? null;
}

/**
 * Find a program without installing it.
 *
 * @param {Program} program
 * @returns {string | null} The program's path.
 */
export function findProgram({ variable, names }) {
  return process.env[variable] || findOnPath(names);
}

/** @param {Program} program */
export function adviceFor({ title, advice, variable }) {
  return `${title} is missing. ${advice}, or name one in the variable ${variable}.`;
}

/**
 * @param {Program} program
 * @returns {Promise<string>} The program's path.
 * @throws Error that says how to get one.
 */
export async function provideProgram(program) {
  const found = findProgram(program);
  if (found) return found;
  if (mayInstall()) await installDebianPackages(program);
  const installed = findOnPath(program.names);
  if (installed) return installed;
  throw new Error(adviceFor(program));
}

function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && findOnPath(['apt-get']) !== null;
}

/** @param {Program} program */
async function installDebianPackages({ title, debianPackages }) {
  console.log(`Installing ${title} from Debian's packages …`);
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, isQuiet: true };
  await run('apt-get', ['update'], options);
  await run('apt-get', ['install', '--yes', '--no-install-recommends', ...debianPackages], options);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
