/**
 * Annotations whose files have another path now.
 */
import type { Annotation, Target } from '../../engine/annotations/annotation.ts';

/**
 * @param nameOf The path of a file now, by the one before.
 * @returns The same object where nothing of it has moved.
 */
export function withMovedTargets(annotation: Annotation, nameOf: (document: string) => string): Annotation {
  const { target, says } = annotation;
  const moved = moveTarget(target, nameOf);
  if (says.about !== 'link') return moved === target ? annotation : { ...annotation, target: moved };
  const other = moveTarget(says.other, nameOf);
  if (moved === target && other === says.other) return annotation;
  return { ...annotation, target: moved, says: { ...says, other } };
}

function moveTarget(target: Target, nameOf: (document: string) => string): Target {
  const document = nameOf(target.document);
  return document === target.document ? target : { ...target, document };
}
