/**
 * What is said of a document whose file has another path now.
 */
import { isObject } from '../json-values.ts';
import { setOfTargets } from './target-json.ts';

/**
 * An annotation as JSON, with one source in place of another; the same object where it has no such source.
 *
 * @param from The addresses that the file had before, as they are written.
 * @param to Its address now.
 */
export function withSource(annotation: unknown, from: ReadonlySet<string>, to: string): unknown {
  if (!isObject(annotation)) return annotation;
  const { target } = annotation;
  const moved = move(target, from, to);
  const isSame = JSON.stringify(moved) === JSON.stringify(target);
  return isSame ? annotation : { ...annotation, target: moved };
}

function move(target: unknown, from: ReadonlySet<string>, to: string): unknown {
  const isMoved = (address: unknown) => typeof address === 'string' && from.has(address);
  if (isMoved(target)) return to;
  if (Array.isArray(target)) return target.map((own) => move(own, from, to));
  if (!isObject(target)) return target;
  const items = setOfTargets(target);
  if (items) return { ...target, items: move(items, from, to) };
  const { source } = target;
  if (isMoved(source)) return { ...target, source: to };
  if (!isObject(source)) return target;
  const { id } = source;
  return isMoved(id) ? { ...target, source: { ...source, id: to } } : target;
}
