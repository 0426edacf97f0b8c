/**
 * The form of one annotation: an `Annotation` of the W3C model.
 */
import type { Annotation, Others, Target } from '../annotation.ts';
import { isName, isObject } from '../json-values.ts';
import { bodyJson, parseSaying } from './saying-json.ts';
import { type ParsedTarget, parseTarget, setOfTargets, targetJson } from './target-json.ts';
import { BODY_KEYS, MOTIVATIONS } from './terms.ts';

/**
 * The annotation as it was read, with what has changed since. Why it was made stays as another program has put it, and
 * whatever is unknown here.
 */
export function annotationJson(annotation: Annotation): Others {
  const { written } = annotation;
  if (!written) return freshJson(annotation);
  const before = parseAnnotation(written);
  if (typeof before === 'string' || isEqual(before, annotation)) return written;
  const { others } = annotation;
  if (isEqual({ ...before, others }, annotation)) return { ...written, ...others };
  const fresh = freshJson(annotation);
  const { motivation: ownMotivation, body: ownBody, target: ownTarget } = fresh;
  const { type, motivation = ownMotivation, body, bodyValue, target } = written;
  const asWritten = AS_IT_IS.filter((key) => isEqual(before[key], annotation[key]) && key in written);
  return {
    ...fresh,
    type,
    ...(motivation !== undefined && { motivation }),
    ...Object.fromEntries(asWritten.map((key) => [key, written[key]])),
    // A plain value becomes a body, which says of itself what it is.
    ...(isEqual(before.says, annotation.says) ? { body, bodyValue } : { body: mergedBody(body, ownBody) }),
    target: isEqual([before.target, otherOf(before)], [annotation.target, otherOf(annotation)])
      ? target
      : mergedTarget(target, ownTarget),
  };
}

/** What of an annotation other programs may write in forms of which a part is understood here. */
const AS_IT_IS = ['creator', 'created', 'modified'] as const;

/** What is said now, with what another program has noted in the body of it. */
function mergedBody(before: unknown, now: unknown): unknown {
  if (Array.isArray(before)) return [mergedBody(before[0], now)];
  return { ...unknownOf(before), ...(isObject(now) && now) };
}

/** The passage as it is now, with what another program has noted in it, and its other passages. */
function mergedTarget(before: unknown, now: unknown): unknown {
  if (Array.isArray(now)) return now;
  if (Array.isArray(before)) return [mergedTarget(before[0], now), ...before.slice(1)];
  if (!isObject(before)) return now;
  const items = setOfTargets(before);
  if (items) {
    const first = items.findIndex((item) => typeof parseTarget(item) !== 'string');
    return {
      ...before,
      items: items.map((item, index) => (index === first ? mergedTarget(item, now) : item)),
    };
  }
  const { selector: _selector, depth: _depth, ...others } = before;
  return { ...others, ...(isObject(now) && now) };
}

/** The second passage of a link. */
function otherOf({ says }: Annotation): Target | null {
  return says.about === 'link' ? says.other : null;
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What another program has noted in a body of ours. */
function unknownOf(body: unknown): Others {
  if (!isObject(body)) return {};
  return Object.fromEntries(Object.entries(body).filter(([key]) => !BODY_KEYS.has(key)));
}

/** The annotation as it is made. */
function freshJson({ id, target, says, creator, created, modified, others }: Annotation): Others {
  const body = bodyJson(says);
  return {
    id,
    type: 'Annotation',
    ...(says.about !== 'foreign' && { motivation: MOTIVATIONS[says.about] }),
    ...(creator !== null && { creator: { type: 'Person', name: creator } }),
    ...(created !== null && { created }),
    ...(modified !== null && { modified }),
    ...(body && { body }),
    target: says.about === 'link' ? [targetJson(target), targetJson(says.other)] : targetJson(target),
    ...others,
  };
}

/** @returns The annotation, or what is wrong with it, to be read after its name. */
export function parseAnnotation(value: unknown): Annotation | string {
  if (!isObject(value)) return 'must be an object';
  const { id, type, motivation, creator, created, modified, body, bodyValue, target, ...others } = value;
  if (!isAnnotation(type)) return 'must have "Annotation" as "type"';
  if (typeof id !== 'string' || id === '') return 'must have an "id"';
  const targets: ParsedTarget[] = [];
  for (const own of Array.isArray(target) ? target : [target]) {
    const parsed = parseTarget(own);
    if (typeof parsed === 'string') return `has a target that ${parsed}`;
    targets.push(parsed);
  }
  const [first] = targets;
  if (!first) return 'must have a "target"';
  const says = targets.some(({ isUnknown }) => isUnknown)
    ? ({ about: 'foreign' } as const)
    : parseSaying(
        motivation,
        body ?? plainBody(bodyValue),
        targets.map((own) => own.target),
      );
  if (typeof says === 'string') return says;
  return {
    id,
    target: first.target,
    says,
    creator: creatorName(creator),
    created: textOrNull(created),
    modified: textOrNull(modified),
    others,
    written: value,
  };
}

/** A value alone is the shortest form of a text. */
function plainBody(value: unknown): unknown {
  return typeof value === 'string' ? { type: 'TextualBody', value } : undefined;
}

/** An annotation may be something else too. */
function isAnnotation(type: unknown): boolean {
  return type === 'Annotation' || (Array.isArray(type) && type.includes('Annotation'));
}

/** Other programs give an address, an agent, or several of them; what is shown of them is a name. */
function creatorName(value: unknown): string | null {
  const [agent]: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (!isObject(agent)) return textOrNull(agent);
  const { name, nickname, id } = agent;
  return [name, nickname, id].find(isName) ?? null;
}

function textOrNull(value: unknown): string | null {
  return isName(value) ? value : null;
}
