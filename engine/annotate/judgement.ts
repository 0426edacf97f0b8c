/**
 * What a report says by its verb alone.
 *
 * Of what somebody praised or opposed the content is only named: that it is praised is what was said. A clause says
 * something itself, and a verb that judges it besides ("regretted that …") adds to it. So does the name of what
 * somebody wants: "called for a ban" is "there should be a ban".
 */
import type { ReportingVerb, Stance } from '../languages/reporting.ts';
import type { Judgement } from './facts.ts';
import type { Element } from './folded-paragraph.ts';
import type { Report } from './report.ts';

/** @returns Null where the verb takes no side and the content speaks for itself. */
export function judgementOf(
  { verb, form, content, position }: Report,
  elements: readonly Element[],
): Judgement | null {
  if (!verb) return null;
  const isObject = form === 'object' || (form === 'passive' && position === 'after');
  const before = elements[(content[0]?.from ?? 0) - 1]?.lower ?? '';
  const stance = verb.stance ?? (isObject ? (verb.stances.get(before) ?? null) : null);
  const isAll = isObject ? isOnlyNamed(verb, stance) : stance === 'against' && DOINGS.has(form);
  if (stance === 'wants') return { stance: 'for', isAll: false };
  return stance || isAll ? { stance, isAll } : null;
}

/** "Called it a disgrace" says what is said of it. */
function isOnlyNamed({ takes }: ReportingVerb, stance: Stance | null): boolean {
  return stance !== null || !takes.has('object-as');
}

/** What is only thought of, and not said to be, where somebody is against it: "opposed closing the pier". */
const DOINGS: ReadonlySet<Report['form']> = new Set(['gerund', 'infinitive']);
