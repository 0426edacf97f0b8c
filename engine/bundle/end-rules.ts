/**
 * Bare rules as end markers.
 */
import type { Line } from './lines.ts';
import type { FoundMember } from './scan.ts';

/**
 * The members with the rules that end them.
 *
 * Some people close each document with a bare rule. One is an end marker only when there are two or more, all of one
 * length, and one stands before every header but the first; else it may belong to a text, such as a heading's.
 *
 * @param rules For each member the rule that is its last line with text; null when it has none or has an end marker.
 */
export function withEndRules(
  members: readonly FoundMember[],
  rules: readonly (Line | null)[],
): readonly FoundMember[] {
  const width = widthOf(rules[0]);
  const isEnd = rules.map((rule) => width > 0 && widthOf(rule) === width);
  if (!isEnd.slice(0, -1).every(Boolean) || isEnd.filter(Boolean).length < 2) return members;
  return members.map((member, index) => {
    const stop = isEnd[index] ? (rules[index]?.start ?? member.stop) : member.stop;
    return { ...member, stop, end: { next: member.stop } };
  });
}

function widthOf(rule: Line | null | undefined): number {
  return rule ? rule.end - rule.start : 0;
}
