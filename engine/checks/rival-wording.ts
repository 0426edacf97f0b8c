/**
 * Which wording of a statement cannot be right where another one is.
 *
 * Who is alone with a number may be the fullest, and two others may contradict each other where the fullest has nothing.
 * So each wording is compared with every one that may contradict it, and what most reports have is told.
 */
import type { Contradiction } from '../statements/contradiction.ts';
import { citedWords } from '../statements/describe-difference.ts';
import type { Report } from '../statements/statement.ts';
import { type ComparedWording, isPart, type Wordings } from './compare-wordings.ts';
import { comparedPair, numbersOf } from './compared-pair.ts';

export interface Rival {
  /** The gravest. */
  readonly kind: Contradiction['kind'];
  /** The first report that has it. */
  readonly report: Report;
  /** How many more reports have the same words there. */
  readonly more: number;
  /** Whether both are surely reports of the statement. */
  readonly isSure: boolean;
  /** What contradicts: a number before a denial, each in text order. */
  readonly pairs: readonly Pair[];
}

interface Pair {
  readonly theirs: string;
  readonly own: string;
}

/** The rival of a wording that is surest, and of those that most reports have; null where nothing contradicts it. */
export function rivalOf(own: ComparedWording, { distinct }: Wordings): Rival | null {
  const rivals = new Map<string, Rival>();
  const [fullest] = distinct;
  for (const other of distinct) {
    if (!fullest || !mayContradict(own, other)) continue;
    const found = comparedPair(other.text, own.text).contradictions.filter((contradiction) =>
      isTold(contradiction, other, own, fullest),
    );
    const [gravest] = found;
    if (!gravest) continue;
    const pairs = found.map(({ left, right }) => ({
      theirs: citedWords(other.text, left),
      own: citedWords(own.text, right),
    }));
    const isSure = own.isSure && other.isSure;
    const key = `${isSure} ${pairs.map(({ theirs }) => theirs).join()}`;
    const known = rivals.get(key);
    const { report } = known ?? other;
    const more = known ? known.more + other.count : other.count - 1;
    rivals.set(key, { kind: gravest.kind, report, more, isSure, pairs });
  }
  const [first] = [...rivals.values()].sort(
    (one, another) => Number(another.isSure) - Number(one.isSure) || another.more - one.more,
  );
  return first ?? null;
}

/** Whether one of two wordings has what the other cannot have; what is known of both by the fullest is enough for that. */
function mayContradict(own: ComparedWording, other: ComparedWording): boolean {
  if (own === other) return false;
  if (own.relation === 'fullest') return other.against.length > 0;
  if (other.relation === 'fullest') return own.against.length > 0;
  // Two parts of the fullest are both right, and two that are only suggested are perhaps of two statements.
  if (!own.isSure || !other.isSure || (isPart(own.relation) && isPart(other.relation))) return false;
  return (
    own.withFullest.hasOwnNumber ||
    other.withFullest.hasOwnNumber ||
    deniesFullest(own) !== deniesFullest(other)
  );
}

function deniesFullest({ against }: ComparedWording): boolean {
  return against.some(({ kind }) => kind === 'negation');
}

/**
 * Whether a contradiction of two wordings is one of what they report: two numbers that the fullest has both are numbers of
 * two things, and of two denials that the fullest has both, neither or one denies something else.
 */
function isTold(
  { kind, left, right }: Contradiction,
  other: ComparedWording,
  own: ComparedWording,
  fullest: ComparedWording,
): boolean {
  if (own === fullest || other === fullest) return true;
  if (kind === 'negation') return deniesFullest(own) !== deniesFullest(other);
  const known = numbersOf(fullest.text);
  const numbers = [other.text.slice(left.from, left.to), own.text.slice(right.from, right.to)].map(
    (words) => [...numbersOf(words)],
  );
  return numbers.flat().some((number) => !known.has(number));
}
