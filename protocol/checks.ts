/**
 * The codes of the checks. They are stable: settings, suppressions and reports name them.
 */
export const CHECK_CODES = [
  'attribution-differs',
  'number-differs',
  'negation-differs',
  'truncated-quotation',
  'quoted-and-paraphrased',
  'wording-differs',
  'same-statement',
  'unattributed-quotation',
  'name-variant',
  'unbalanced-mark',
  'boilerplate',
  'malformed-header',
  'duplicate-member',
  'nested-header',
  'annotation-moved',
  'annotation-orphaned',
] as const;

export type CheckCode = (typeof CHECK_CODES)[number];

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** The address of the page that explains a check. */
export function pageOf(code: CheckCode): string {
  return `https://github.com/crossquote/crossquote/blob/main/docs/checks/${code}.md`;
}
