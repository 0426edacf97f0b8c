import { expect, test } from 'vitest';
import { plainLabel } from './plain-label.ts';

test.each([
  ['an icon', '$(trash) x.txt', '\\$(trash) x.txt'],
  ['an icon that moves', 'a$(sync~spin)', 'a\\$(sync~spin)'],
  ['several', '$(a)$(b-2)', '\\$(a)\\$(b-2)'],
  ['one that is escaped already, which keeps its backslash', '\\$(a)', '\\\\$(a)'],
  ['a sum of money', 'The fee ($(200 000)) is $5', 'The fee ($(200 000)) is $5'],
  ['a mark that stays open', '$(trash', '$(trash'],
])('shows %s as it stands', (_, text, label) => {
  expect(plainLabel(text)).toBe(label);
});
