/**
 * Which passages of which files people have said something of, kept up to date sidecar by sidecar.
 *
 * An annotation that stays the same stays the same object, whatever else its sidecar says, so that only the files are read
 * again of which something else is said.
 */
import type { Annotation } from '../annotations/annotation.ts';
import { type Pin, pinsOf } from '../annotations/pin.ts';

/** An annotation, and the paths of the files that its passages stand in, as the host names files. */
export interface FiledAnnotation {
  readonly annotation: Annotation;
  /** One for each passage; null for a file that the host does not have. */
  readonly paths: readonly (string | null)[];
}

/** All that people say of a file, by the member that it is said of, null for a loose file. */
export type FilePins = ReadonlyMap<string | null, readonly Pin[]>;

/** One object, so that a file of which nobody says anything is the same when it is read again. */
const NO_PINS: FilePins = new Map();

/** A pin in its file. */
interface FiledPin {
  readonly path: string;
  readonly pin: Pin;
}

export class AnnotationPins {
  /** Of each sidecar its annotations, by all that they say. */
  readonly #sidecars = new Map<string, ReadonlyMap<string, readonly FiledPin[]>>();
  readonly #byPath = new Map<string, FilePins>();

  /**
   * Take what a sidecar says in place of what it said before.
   *
   * @param sidecar Names it, in whatever way.
   * @returns Paths of the files of which something else is said now.
   */
  set(sidecar: string, annotations: readonly FiledAnnotation[]): readonly string[] {
    const before = this.#sidecars.get(sidecar) ?? new Map<string, readonly FiledPin[]>();
    const after = new Map<string, readonly FiledPin[]>();
    for (const filed of annotations) {
      const key = JSON.stringify(filed);
      after.set(key, before.get(key) ?? filedPins(filed));
    }
    if (after.size > 0) this.#sidecars.set(sidecar, after);
    else this.#sidecars.delete(sidecar);
    const gone = [...before].flatMap(([key, pins]) => (after.has(key) ? [] : pins));
    const fresh = [...after].flatMap(([key, pins]) => (before.has(key) ? [] : pins));
    return this.#replace(gone, fresh);
  }

  /** The pins of a file; the same object as long as they are the same, and so is the list of each member. */
  in(path: string): FilePins {
    return this.#byPath.get(path) ?? NO_PINS;
  }

  #replace(gone: readonly FiledPin[], fresh: readonly FiledPin[]): readonly string[] {
    const paths = [...new Set([...gone, ...fresh].map(({ path }) => path))];
    for (const path of paths) {
      const pinsHere = (pins: readonly FiledPin[]) =>
        pins.filter((filed) => filed.path === path).map(({ pin }) => pin);
      const pins = changed(this.in(path), pinsHere(gone), pinsHere(fresh));
      if (pins.size > 0) this.#byPath.set(path, pins);
      else this.#byPath.delete(path);
    }
    return paths;
  }
}

function changed(before: FilePins, gone: readonly Pin[], fresh: readonly Pin[]): FilePins {
  const after = new Map(before);
  const isGone = new Set(gone);
  for (const member of new Set([...gone, ...fresh].map(({ target }) => target.member))) {
    const kept = (before.get(member) ?? []).filter((pin) => !isGone.has(pin));
    const pins = [...kept, ...fresh.filter(({ target }) => target.member === member)];
    if (pins.length > 0) after.set(member, pins.sort(inOrder));
    else after.delete(member);
  }
  return after;
}

/** By their ids, whatever the order in which sidecars came. */
function inOrder(one: Pin, other: Pin): number {
  const [left, right] = [one, other].map(({ annotation, side }) => `${annotation.id} ${side}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

function filedPins({ annotation, paths }: FiledAnnotation): readonly FiledPin[] {
  return pinsOf(annotation).flatMap((pin) => {
    const path = paths[pin.side] ?? null;
    return path === null ? [] : [{ path, pin }];
  });
}
