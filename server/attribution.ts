/**
 * How the speaker of a quotation is known, in words for the user: plain text, neither escaped nor shortened.
 */
import type { Quotation } from '../engine/annotate/facts.ts';

/** An attribution that names the speaker and is at least so sure, in [0, 1], needs no remark. */
const SURE = 0.9;

/** Why this speaker, as a sentence without its stop; empty where nothing is known. */
export function reasonOf({ why }: Quotation): string {
  return `${why.charAt(0).toUpperCase()}${why.slice(1)}`;
}

/** How sure the attribution is, as a sentence without its stop; null where there is none, or nothing is inferred. */
export function confidenceOf({ source, confidence }: Quotation): string | null {
  const stated = source?.via === 'set' || (source?.via === 'explicit' && confidence >= SURE);
  if (!source || stated) return null;
  return `Confidence ${Math.round(confidence * 100)} %`;
}
