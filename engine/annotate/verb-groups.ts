/**
 * Groups of verbs: a main verb with its helping verbs and the adverbs between them ("has not yet said").
 */
import type { ReportingVerb } from '../languages/reporting.ts';
import { FEATURE, hasFeature, type Tag, type VerbPlace } from '../languages/token.ts';
import type { Element } from './folded-paragraph.ts';
import { placedGroup } from './placed-verbs.ts';

export interface VerbGroup {
  /** Indices of its elements, half-open; of an infinitive its "to" is the first. */
  readonly from: number;
  readonly to: number;
  /** Index of the main verb; of a parted verb it may stand apart. */
  readonly head: number;
  /** Index after its last element; beyond `to` where a part stands apart ("hat … gesagt"). */
  readonly close: number;
  /** What the lexicon says of the main verb; null where it reports nothing. */
  readonly verb: ReportingVerb | null;
  /** Whether it only colours the verb after it. */
  readonly catenative: boolean;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  /** Whether it has a modal: what it says is no fact. */
  readonly modal: boolean;
  /** Null in languages in which it shows nothing. */
  readonly place: VerbPlace | null;
}

/** The groups of a paragraph in order. Linear. */
export function verbGroups(elements: readonly Element[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < elements.length; ) {
    const found = groupAt(elements, at);
    const group = found && joined(elements, found, groups.at(-1));
    if (group) groups.push(group);
    at = group ? group.to : at + 1;
  }
  return groups;
}

/** "to call a halt and agree": a base form after "and" goes on with the infinitive before it. */
function joined(elements: readonly Element[], group: VerbGroup, before: VerbGroup | undefined): VerbGroup {
  const plain = group.from === group.head && elements[group.head]?.tag === 'base';
  const continues = plain && elements[group.from - 1]?.tag === 'coordinator';
  const same =
    before?.form === 'infinitive' && elements[before.head]?.sentence === elements[group.head]?.sentence;
  return continues && same ? { ...group, form: 'infinitive' } : group;
}

const HELPING: ReadonlySet<Tag> = new Set(['be', 'have', 'do', 'modal']);

const MAIN: ReadonlySet<Tag> = new Set(['finite', 'base', 'participle', 'past', 'gerund']);

function groupAt(elements: readonly Element[], from: number): VerbGroup | null {
  const first = elements[from] as Element;
  if (first.tag === 'not') return negatedGroup(elements, from);
  if (first.place !== null) return placedGroup(elements, from);
  const infinitive = first.tag === 'to';
  if (!infinitive && !HELPING.has(first.tag) && !MAIN.has(first.tag)) return null;
  let helping: Element | null = null;
  let lastHelping = -1;
  let negated = false;
  let modal = false;
  let head = -1;
  for (let at = infinitive ? from + 1 : from; at < elements.length; at++) {
    const element = elements[at] as Element;
    if (element.sentence !== first.sentence) break;
    if (element.tag === 'adverb') continue;
    if (element.tag === 'not') {
      negated = true;
      continue;
    }
    if (HELPING.has(element.tag) && (!infinitive || helping !== null || element.tag !== 'modal')) {
      helping = element;
      modal ||= element.tag === 'modal';
      // "cannot"
      negated ||= hasFeature(element, FEATURE.denies);
      lastHelping = at;
      continue;
    }
    if (MAIN.has(element.tag) && agrees(element.tag, helping?.tag, infinitive)) head = at;
    break;
  }
  if (head < 0) head = lastHelping;
  if (head < 0) return null;
  const main = elements[head] as Element;
  const own = head === lastHelping;
  return {
    from,
    to: head + 1,
    head,
    close: head + 1,
    verb: main.reporting,
    catenative: hasFeature(main, FEATURE.catenative),
    form: infinitive ? 'infinitive' : formOf(first, main),
    passive: !own && helping?.tag === 'be' && (main.tag === 'participle' || main.tag === 'past'),
    negated,
    modal,
    place: null,
  };
}

/** "never said": a group with "not" before its first verb. */
function negatedGroup(elements: readonly Element[], from: number): VerbGroup | null {
  const next = elements[from + 1];
  if (!next || next.tag === 'not' || next.sentence !== elements[from]?.sentence) return null;
  const group = groupAt(elements, from + 1);
  // "what to say or not say"
  if (elements[from - 1]?.tag === 'coordinator' && next.tag === 'base') return null;
  return group?.form === 'finite' ? { ...group, from, negated: true } : null;
}

/** Whether a main verb's form can follow what stands before it. */
function agrees(main: Tag, helping: Tag | undefined, infinitive: boolean): boolean {
  if (helping === undefined) return infinitive ? main === 'base' : true;
  if (helping === 'modal' || helping === 'do') return main === 'base';
  if (helping === 'have') return main === 'participle' || main === 'past';
  return main !== 'base' && main !== 'finite';
}

function formOf(first: Element, main: Element): VerbGroup['form'] {
  const { tag } = first;
  if (tag === 'gerund' || first.lower === 'being' || first.lower === 'having') return 'gerund';
  if (tag === 'participle' || (first.lower === 'been' && first !== main)) return 'participle';
  return 'finite';
}
