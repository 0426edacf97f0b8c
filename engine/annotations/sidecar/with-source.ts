/**
 * What is said of a document whose file has another path now.
 */
import { isObject } from '../json-values.ts';

/**
 * An annotation as JSON, with one source in place of another; the same object where it has no such source.
 *
 * @param from The address of the file before, as it is written.
 * @param to Its address now.
 */
export function withSource(annotation: unknown, from: string, to: string): unknown {
  if (from === to || !isObject(annotation)) return annotation;
  const { target } = annotation;
  const moved = Array.isArray(target) ? target.map((own) => move(own, from, to)) : move(target, from, to);
  const isSame = JSON.stringify(moved) === JSON.stringify(target);
  return isSame ? annotation : { ...annotation, target: moved };
}

function move(target: unknown, from: string, to: string): unknown {
  if (target === from) return to;
  if (!isObject(target)) return target;
  const { source } = target;
  if (source === from) return { ...target, source: to };
  if (!isObject(source)) return target;
  const { id } = source;
  return id === from ? { ...target, source: { ...source, id: to } } : target;
}
