/**
 * How the speaker of a quotation is known, in words for the user: plain text, neither escaped nor shortened.
 */
import type { Quotation } from '../engine/annotate/facts.ts';
import { translated } from '../protocol/phrase.ts';
import type { Say } from './say.ts';

/** An attribution that names the speaker and is at least so sure, in [0, 1], needs no remark. */
const SURE = 0.9;

/** Why this speaker, as a sentence without its stop. */
export function reasonOf(say: Say, { why }: Quotation): string {
  const told = translated(why, say);
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}`;
}

/** How sure the attribution is, as a sentence without its stop; null where there is none, or nothing is inferred. */
export function confidenceOf(say: Say, { source, confidence }: Quotation): string | null {
  const stated = source?.via === 'set' || (source?.via === 'explicit' && confidence >= SURE);
  if (!source || stated) return null;
  return say('Confidence {0} %', Math.round(confidence * 100));
}
