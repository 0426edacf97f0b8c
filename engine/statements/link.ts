/**
 * Whether two wordings report one statement.
 *
 * A pure function of the two with their speakers: nothing else of the corpus comes in, so that adding a document changes
 * how two others compare only where it changes who speaks. The thresholds were set on labelled pairs of passages from US news of 2015 and 2016, with the
 * precision of a confirmed link before its recall.
 */
import type { Judgement, Occasion } from '../annotate/facts.ts';
import type { Sameness } from '../entities/identity.ts';
import { commonWeight } from './common-weight.ts';
import { compareSpeakers, type Spoken } from './compare-speakers.ts';
import { areOpposed, mayDiffer } from './judgement.ts';
import { areApart, areMonthsApart } from './occasion.ts';
import { relationOf } from './relation.ts';
import { areReordered } from './reordered.ts';
import { type Row, type SharedStretch, sharedStretch } from './shared-stretch.ts';
import type { Relation } from './statement.ts';
import { areFilledIn, contradict, differBesides, stretchesOf, stretchesWithEdges } from './tell-apart.ts';
import { weighKeys, weightOf } from './vocabulary.ts';

/** A distinct wording with its speaker, as the index compares it. */
export interface Wording extends Spoken {
  /** The speaker's words in order, as numbers of one vocabulary; an editor's insertions are left out. */
  readonly keys: readonly number[];
  /** Whether the words are the reporter's, or a few of the speaker's within the reporter's. */
  readonly isParaphrase: boolean;
  /** Of a paraphrase, the keys of the words with a capital that its beginning does not explain; else none. */
  readonly names: ReadonlySet<number>;
  /** Of a paraphrase, the keys of the words that it has in marks, as the speaker's own; else none. */
  readonly quoted: ReadonlySet<number>;
  /** When it was said, as far as the reporter names a month or a year, and of a phrase a day of the week. */
  readonly occasion: Occasion | null;
  /** Of a paraphrase, what the reporter's verb says of what is reported; null for nothing. */
  readonly judgement: Judgement | null;
  /** The words as written (`writtenForm`): what is word for word the same is told by it. */
  readonly written: string;
  /** Sum of the weights. */
  readonly total: number;
}

export interface Link {
  readonly status: 'confirmed' | 'suggested';
  /** Whether a user has said that the two are one statement. */
  readonly isAccepted: boolean;
  /** Whether the two are one speaker's. */
  readonly speakers: Sameness;
  /** Whether figures or denials differ, and other words too: "the first pier cost 40 crowns, the second pier 90". */
  readonly isParallel: boolean;
  /** In [0, 1]. */
  readonly score: number;
  /** What the two share; left is the wording given first. */
  readonly shared: SharedStretch;
}

/** The link between two wordings, or null when they are not reports of one statement. */
export function linkOf(left: Wording, right: Wording): Link | null {
  if (areOpposed(left.judgement, right.judgement)) return null;
  const speakers = compareSpeakers(left, right);
  const least = leastOf(left, right, speakers);
  const common = commonWeight(left.keys, right.keys);
  // Whether it would be enough if all of it agreed in order. The order of the sum, which is that of the words, must not decide.
  if (common < Math.max(least.weight, least.cover * Math.min(left.total, right.total)) - 1e-6) return null;
  const isReordered = speakers === 'same' && areReordered(left.written, right.written);
  const shared = isReordered ? allOf(left, right) : sharedStretch(rowOf(left), rowOf(right));
  const status = statusOf(left, right, shared, speakers);
  if (!status) return null;
  const isRepeated = areApart(left.occasion, right.occasion);
  const isDoubtful =
    isRepeated || mayDiffer(left.judgement, right.judgement) || mayBeTwo(left, right, shared, speakers);
  if (isDoubtful && speakers === 'different') return null;
  if (status === 'suggested' && areMonthsApart(left.occasion, right.occasion)) return null;
  return {
    status: isDoubtful ? 'suggested' : status,
    isAccepted: false,
    speakers,
    isParallel: areParallel(left, right, shared),
    score: scoreOf(left, right, shared),
    shared,
  };
}

/** Whether two wordings that agree as those of one statement do may be of two, since they are not known to be one speaker's. */
function mayBeTwo(left: Wording, right: Wording, shared: SharedStretch, speakers: Sameness): boolean {
  if (speakers === 'same') return false;
  const parts = stretchesWithEdges(left.keys, right.keys, shared);
  if (contradict(parts)) return true;
  return (
    speakers === 'different' &&
    shared.weight < LEAST_OF_NO_FORMULA &&
    areFilledIn(parts, left.keys, right.keys)
  );
}

function areParallel(left: Wording, right: Wording, shared: SharedStretch): boolean {
  return contradict(stretchesOf(left.keys, right.keys, shared)) && differBesides(left.keys, right.keys);
}

/** The link between two wordings of which a user has said that they are one statement, whatever they share. */
export function acceptedLink(left: Wording, right: Wording): Link {
  const shared = sharedStretch(rowOf(left), rowOf(right));
  return {
    status: 'confirmed',
    isAccepted: true,
    speakers: compareSpeakers(left, right),
    isParallel: false,
    score: scoreOf(left, right, shared),
    shared: shared.weight > 0 ? shared : wholeOf(left, right),
  };
}

/**
 * The link from the fullest wording of a statement to one that others vouch for; null where the two have so little in common
 * that nothing could be shown of it.
 */
export function vouchedLink(fullest: Wording, right: Wording): Link | null {
  if (areOpposed(fullest.judgement, right.judgement) || mayDiffer(fullest.judgement, right.judgement))
    return null;
  const shared = sharedStretch(rowOf(fullest), rowOf(right));
  if (shared.weight < LEAST_SHORT.weight) return null;
  return {
    status: 'confirmed',
    isAccepted: false,
    speakers: compareSpeakers(fullest, right),
    isParallel: areParallel(fullest, right, shared),
    score: scoreOf(fullest, right, shared),
    shared,
  };
}

/** Where no word agrees the one as a whole is the other. */
function wholeOf(left: Wording, right: Wording): SharedStretch {
  const [leftEnd, rightEnd] = [left.keys.length, right.keys.length];
  return { leftStart: 0, leftEnd, rightStart: 0, rightEnd, agreeing: 0, weight: 0 };
}

/** All words of two wordings that have the same ones in another order. */
function allOf(left: Wording, right: Wording): SharedStretch {
  const agreeing = Math.min(left.keys.length, right.keys.length);
  return { ...wholeOf(left, right), agreeing, weight: Math.min(left.total, right.total) };
}

/**
 * How much two wordings say the same, in [0, 1]: half from the aligned words, half from the words that both have in any
 * order, since a reordered sentence says the same.
 */
function scoreOf(left: Wording, right: Wording, shared: SharedStretch): number {
  const total = left.total + right.total;
  if (total === 0) return 0;
  const score = shared.weight / total + commonWeight(left.keys, right.keys) / total;
  return Math.round(score * 1000) / 1000;
}

/** How `right` stands to `left`. */
export function relationOfLink(left: Wording, right: Wording, shared: SharedStretch): Relation {
  const written = (wording: Wording) => ({ ...rowOf(wording), written: wording.written });
  return relationOf(written(left), written(right), shared);
}

function rowOf({ keys }: Wording): Row {
  return { keys, weights: keys.map(weightOf) };
}

interface Evidence {
  /** Weight of the agreeing words. */
  readonly weight: number;
  /** Their share of the shorter wording. */
  readonly cover: number;
  /** Their share of the stretch that they span in both. */
  readonly density: number;
}

function weighEvidence(left: Wording, right: Wording, shared: SharedStretch): Evidence {
  const leftSpan = weighKeys(left.keys, shared.leftStart, shared.leftEnd);
  const rightSpan = weighKeys(right.keys, shared.rightStart, shared.rightEnd);
  const shorter = Math.min(left.total, right.total);
  return {
    weight: shared.weight,
    cover: shared.weight / shorter,
    density: (2 * shared.weight) / (leftSpan + rightSpan),
  };
}

/** Whether both speakers are known, and are or may be one. */
export function mayBeOnes(speakers: Sameness): boolean {
  return speakers === 'same' || speakers === 'perhaps';
}

function reaches(evidence: Evidence, least: Evidence): boolean {
  return (
    evidence.weight >= least.weight && evidence.cover >= least.cover && evidence.density >= least.density
  );
}

/** What makes a link certain. Two people who say the same must say it at length and nearly word for word. */
const LEAST: Readonly<Record<Sameness, Evidence>> = {
  same: { weight: 3.2, cover: 0.65, density: 0.7 },
  perhaps: { weight: 3.2, cover: 0.65, density: 0.7 },
  unknown: { weight: 3.2, cover: 0.65, density: 0.7 },
  different: { weight: 6, cover: 0.85, density: 0.8 },
};

/** From this weight on two people may be reported with the same words; with fewer, it is a phrase that many use, or one often. */
export const LEAST_OF_TWO_PEOPLE = LEAST.different.weight;

/**
 * A sentence may be a formula that two people fill in differently; with twice the words, thirty and more in all, one
 * instead of another is only reworded.
 */
const LEAST_OF_NO_FORMULA = 2 * LEAST_OF_TWO_PEOPLE;

/** Most of a wording found again, with other words between: a sentence told anew. */
const LEAST_RETOLD: Evidence = { weight: 4.5, cover: 0.7, density: 0.58 };

/** A long stretch nearly word for word is certain although each wording goes on to say more. */
const LEAST_PART: Evidence = { weight: 6, cover: 0.15, density: 0.85 };

function statusOf(
  left: Wording,
  right: Wording,
  shared: SharedStretch,
  speakers: Sameness,
): Link['status'] | null {
  const evidence = weighEvidence(left, right, shared);
  const maySuggest = isWorthALook(left, right, shared, evidence, speakers) ? 'suggested' : null;
  if (left.isParaphrase && right.isParaphrase && !mayBeOnes(speakers))
    return statusOfTold(evidence, speakers) ?? maySuggest;
  if (reaches(evidence, LEAST[speakers])) return 'confirmed';
  if (speakers === 'different') return null;
  if (reaches(evidence, LEAST_RETOLD) || reaches(evidence, LEAST_PART)) return 'confirmed';
  return maySuggest;
}

/** Nearly word for word. */
const LEAST_VERBATIM: Evidence = { weight: 3.2, cover: 0.95, density: 0.95 };

/**
 * What two reporters tell in their own words, of speakers who need not be one, is certain to be one statement only where
 * one has copied the other.
 */
function statusOfTold(evidence: Evidence, speakers: Sameness): Link['status'] | null {
  if (speakers !== 'different' && reaches(evidence, LEAST_VERBATIM)) return 'confirmed';
  return reaches(evidence, LEAST[speakers]) ? 'suggested' : null;
}

/** Worth a person's look, no more. */
const LEAST_SUGGESTED: Evidence = { weight: 3.2, cover: 0.45, density: 0.55 };

/** The same of one speaker's own words. */
const LEAST_SAID: Evidence = { weight: 2.2, cover: 0.45, density: 0.55 };

/** Of what one speaker is told to have said less is worth a look: the half of it, with other words between. */
const LEAST_PARAPHRASE: Evidence = { weight: 2.5, cover: 0.4, density: 0.4 };

/** Two words are, where a report says little else, and the other not much. */
const LEAST_SHORT: Evidence = { weight: 2, cover: 0.8, density: 0.7 };

/** The share that few words must be of both reports together: any long text has some of a speaker's favourite words. */
const LEAST_OF_BOTH = 0.22;

/** What two reporters have both put into marks: few words of many, but certainly the speaker's. */
const LEAST_QUOTED: Evidence = { weight: 2, cover: 0.2, density: 0.4 };

/** The weight of words in marks that two reports must share: two words of one speaker, three of nobody known. */
const LEAST_IN_MARKS = { one: 1.9, unknown: 2.4 } as const;

function isWorthALook(
  left: Wording,
  right: Wording,
  shared: SharedStretch,
  evidence: Evidence,
  speakers: Sameness,
): boolean {
  if (speakers === 'different') return false;
  const isOnes = mayBeOnes(speakers);
  if (mayShareQuoted(left, right) && reaches(evidence, LEAST_QUOTED)) {
    const inMarks = sharedWeight(left, right, shared, (key) => isQuoted(left, key) && isQuoted(right, key));
    if (inMarks >= LEAST_IN_MARKS[isOnes ? 'one' : 'unknown']) return true;
  }
  if (!isOnes) return !(left.isParaphrase && right.isParaphrase) && reaches(evidence, LEAST_SUGGESTED);
  const isMuch = (2 * shared.weight) / (left.total + right.total) >= LEAST_OF_BOTH;
  if (!isTold(left, right))
    return (
      reaches(evidence, LEAST_SUGGESTED) ||
      (isMuch && reaches(evidence, LEAST_SAID)) ||
      (speakers === 'same' && haveMostInCommon(left, right))
    );
  if (!reaches(evidence, LEAST_PARAPHRASE) && !(isMuch && reaches(evidence, LEAST_SHORT))) return false;
  // Two of one speaker's remarks may be about the same people and places and say other things of them.
  const named = (key: number) => left.names.has(key) || right.names.has(key);
  return sharedWeight(left, right, shared, (key) => !named(key)) >= LEAST_BESIDES_NAMES;
}

/**
 * What two translators make of a sentence: most words of both, in another order. No suggestion more in the articles of the
 * labelled pairs, and none in the generated corpus.
 */
function haveMostInCommon(left: Wording, right: Wording): boolean {
  const common = commonWeight(left.keys, right.keys);
  return common >= LEAST_IN_COMMON.weight && 2 * common >= LEAST_IN_COMMON.share * (left.total + right.total);
}

/** Three content words, and the share that they must be of both wordings. */
const LEAST_IN_COMMON = { weight: 3, share: 0.65 } as const;

/** Two content words. */
const LEAST_BESIDES_NAMES = 1.9;

function isTold(left: Wording, right: Wording): boolean {
  return left.isParaphrase || right.isParaphrase;
}

/** Whether a reporter who tells in own words has words in marks that the other may have too. */
function mayShareQuoted(left: Wording, right: Wording): boolean {
  const hasQuoted = (wording: Wording) => !wording.isParaphrase || wording.quoted.size > 0;
  return isTold(left, right) && hasQuoted(left) && hasQuoted(right);
}

function isQuoted(wording: Wording, key: number): boolean {
  return !wording.isParaphrase || wording.quoted.has(key);
}

/** The weight of the distinct words of one kind that stand in what two wordings share. */
function sharedWeight(
  left: Wording,
  right: Wording,
  shared: SharedStretch,
  isMeant: (key: number) => boolean,
): number {
  const others = new Set(right.keys.slice(shared.rightStart, shared.rightEnd));
  let weight = 0;
  for (const key of new Set(left.keys.slice(shared.leftStart, shared.leftEnd)))
    if (others.has(key) && isMeant(key)) weight += weightOf(key);
  return weight;
}

/** The least that could make a link of two wordings, for telling quickly that they have none. */
function leastOf(left: Wording, right: Wording, speakers: Sameness): Evidence {
  if (speakers === 'different') return LEAST.different;
  if (mayShareQuoted(left, right)) return LEAST_QUOTED;
  if (!mayBeOnes(speakers)) return LEAST_SUGGESTED;
  return isTold(left, right) ? LEAST_TOLD : LEAST_SAID;
}

/** What has both to be a short report and half of a longer one. */
const LEAST_TOLD: Evidence = { ...LEAST_SHORT, cover: LEAST_PARAPHRASE.cover };
