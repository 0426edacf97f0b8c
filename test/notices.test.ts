/**
 * The licences that the packages carry are those of what is in them.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { thirdPartyNotices } from '../scripts/third-party-notices.mjs';

test('the notices have each package that is bundled, in its version; else run `npm run notices`', () => {
  const kept = readFileSync(new URL('../ThirdPartyNotices.txt', import.meta.url), 'utf8');
  expect(kept.replaceAll('\r\n', '\n')).toBe(`${thirdPartyNotices()}\n`);
});
