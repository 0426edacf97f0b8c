/**
 * W3C annotations of programs that select a passage by its position alone: the words are put beside it.
 */
import { SelectorText } from '../../annotations/anchoring/selector-text.ts';
import { selectorsIn } from '../../annotations/anchoring/selectors.ts';
import { isObject } from '../../annotations/json-values.ts';
import { parseTarget, selectorsJson } from '../../annotations/sidecar/target-json.ts';
import type { GivenDocument } from './format.ts';

/** @returns A function that completes an annotation as JSON; what needs no completion stays the same. */
export function withQuotes(documents: readonly GivenDocument[]): (annotation: unknown) => unknown {
  const loose = new Map(
    documents.flatMap((document) => (document.member === null ? [[document.path, document.text]] : [])),
  );
  const complete = (target: unknown) => {
    const { selector } = isObject(target) ? target : {};
    if (!isObject(target) || !isPosition(selector)) return target;
    const parsed = parseTarget(target);
    const text = typeof parsed === 'string' ? undefined : loose.get(parsed.target.document);
    if (text === undefined) return target;
    const normal = new SelectorText(text);
    const units = { start: normal.unitAt(selector.start), end: normal.unitAt(selector.end) };
    if (units.start >= units.end) return target;
    return { ...target, selector: selectorsJson(selectorsIn(text)(normal.toDocument(units))) };
  };
  return (annotation) => {
    if (!isObject(annotation)) return annotation;
    const { target } = annotation;
    return { ...annotation, target: Array.isArray(target) ? target.map(complete) : complete(target) };
  };
}

interface Position {
  readonly start: number;
  readonly end: number;
}

function isPosition(selector: unknown): selector is Position {
  if (!isObject(selector)) return false;
  const { type, start, end } = selector;
  if ('refinedBy' in selector) return false;
  return type === 'TextPositionSelector' && Number.isSafeInteger(start) && Number.isSafeInteger(end);
}
