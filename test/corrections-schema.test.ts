/**
 * The schema of corrections, by which an editor checks what is written by hand, must take what is printed and refuse
 * what is not understood.
 */
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parseCorrections, printCorrections } from '../engine/annotations/corrections-file.ts';

const schema = JSON.parse(readFileSync(new URL('../docs/corrections.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

const PLACE = { document: 'a.txt', exact: 'No' };

test.each([
  { ...PLACE, speaker: 'Ada Marsh' },
  { ...PLACE, speaker: null, member: 'b.txt', prefix: '“', suffix: '”', note: 'mine' },
  { ...PLACE, speech: false },
])('takes %j, as written and as printed', (correction) => {
  const value = { version: 1, corrections: [correction], project: 'Tides' };
  expect(validate(value)).toBe(true);
  const { file, problems } = parseCorrections(JSON.stringify(value));
  expect(problems).toEqual([]);
  expect(validate(JSON.parse(printCorrections(file)))).toBe(true);
});

test.each([
  { version: 2, corrections: [] },
  { version: 1 },
  { version: 1, corrections: [PLACE] },
  { version: 1, corrections: [{ ...PLACE, speaker: ' ' }] },
  { version: 1, corrections: [{ ...PLACE, speech: true }] },
  { version: 1, corrections: [{ ...PLACE, speaker: 'Ada Marsh', speech: false }] },
  { version: 1, corrections: [{ exact: 'No', speaker: null }] },
  { version: 1, corrections: [{ ...PLACE, speaker: null, prefix: 1 }] },
])('refuses %j, as the program does', (value) => {
  expect(validate(value)).toBe(false);
  expect(parseCorrections(JSON.stringify(value)).problems).toHaveLength(1);
});
