/**
 * An entity in words: its name, its other names, and the documents that name it.
 */
import type { Mention } from '../../engine/annotate/facts.ts';
import { applicable } from '../../engine/annotations/apply-annotations.ts';
import type { Document } from '../../engine/corpus/document.ts';
import type { CorpusEntity, Snapshot } from '../../engine/corpus/snapshot.ts';
import { governedFrom, isSeat } from '../../engine/names/gazetteer.ts';
import { type Phrase, phrased, translated } from '../../protocol/phrase.ts';
import { firstOf } from '../first-of.ts';
import type { Say } from '../say.ts';
import { inDocuments, typeInWords } from '../words.ts';
import { linkTo } from './links.ts';
import { listed } from './lists.ts';
import type { Markup } from './markup.ts';

/** Names and documents shown of each; the others are counted. */
const MOST = 10;

/** Entities shown that may be one with it; of others it is only said that there are such. */
const MOST_LIKELY = 3;

/** The paragraphs of a hover on the mention; none where nothing is known of the entity. */
export function describeMentioned(
  snapshot: Snapshot,
  markup: Markup,
  document: Document,
  mention: Mention,
): readonly string[] {
  const key = document.facts.entities[mention.entity]?.key;
  const entity = key === undefined ? undefined : snapshot.entity(key);
  if (!entity || key === undefined) return [];
  const notes = [...reasonFor(markup, entity, key), ...metonym(markup, document, mention, entity)];
  return describe(snapshot, markup, entity, notes, setName(document, mention) ?? entity.name);
}

/** What somebody has said that these very words name; null where nobody has. */
function setName({ annotations }: Document, { span }: Mention): string | null {
  const said = applicable(annotations, 'mention').findLast(
    ({ span: own }) => own.start === span.start && own.end === span.end,
  );
  return said?.says.name ?? null;
}

/** The paragraphs about an entity, with the reasons why each of its names is one of them; none where it is gone. */
export function describeEntity(snapshot: Snapshot, markup: Markup, key: string): readonly string[] {
  const entity = snapshot.entity(key);
  return entity ? describe(snapshot, markup, entity, reasonsIn(markup, entity)) : [];
}

/**
 * @param notes Paragraphs of their own after the names.
 * @param heading What it is called here.
 */
function describe(
  snapshot: Snapshot,
  markup: Markup,
  entity: CorpusEntity,
  notes: readonly string[],
  heading = entity.name,
): readonly string[] {
  const { say } = markup;
  const written = entity.names.filter(({ name }) => name !== heading);
  const isWritten = [heading, ...written.map(({ name }) => name)].includes(entity.name);
  const others = [...(isWritten ? [] : [{ name: entity.name, count: 0 }]), ...written];
  const names = listed(say, others, MOST, ({ name, count }) => {
    const written = say('“{0}”', markup.text(name));
    return count === 0 ? written : `${written} (${count})`;
  });
  const documents = listed(say, snapshot.documentsNaming(entity.key), MOST, (document) => {
    const [place] = firstOf(snapshot.mentionsOf(entity.key, [document]), 1);
    const span = document.facts.mentions[place?.mention ?? -1]?.span ?? { start: 0, end: 0 };
    return linkTo(snapshot, markup, document, span, 'document');
  });
  return [
    [markup.strong(heading), typeInWords(say, entity.type)].filter((part) => part !== null).join(' · '),
    ...(names === '' ? [] : [say('Also named {0}', names)]),
    ...notes,
    ...likelyWith(snapshot, markup, entity),
    ...rolesOf(snapshot, markup, entity),
    `${counted(say, entity)}: ${documents}`,
  ];
}

function counted(say: Say, { mentions, documents }: CorpusEntity): string {
  const told = mentions === 1 ? say('1 mention') : say('{0} mentions', mentions);
  return `${told} ${inDocuments(say, documents)}`;
}

/** Why a name that is not the fullest is one of the entity's. */
function reasonFor(markup: Markup, { reasons }: CorpusEntity, key: string): readonly string[] {
  const reason = reasons.get(key);
  return reason === undefined
    ? []
    : [markup.say('Taken for one with it: {0}.', translated(reason, markup.say))];
}

/** Why each of the other names is one of the entity's, those together that have one reason. */
function reasonsIn(markup: Markup, { key, keys, fullNames, reasons }: CorpusEntity): readonly string[] {
  const { say } = markup;
  const byReason = new Map<string, string[]>();
  // `fullNames` begins with the name of the key, and has the others in the order of their keys.
  for (const [index, other] of keys.filter((own) => own !== key).entries()) {
    const reason = reasons.get(other);
    const name = fullNames[index + 1];
    if (reason === undefined || name === undefined) continue;
    byReason.set(reason.text, [...(byReason.get(reason.text) ?? []), name]);
  }
  return [...byReason].map(([reason, names]) => {
    const told = listed(say, names, MOST, (name) => say('“{0}”', markup.text(name)));
    return say('Taken for one with it: {0} ({1})', told, say(reason));
  });
}

/** Those that may be one with it, without its being sure. */
function likelyWith(snapshot: Snapshot, markup: Markup, { key }: CorpusEntity): readonly string[] {
  const likely = firstOf(snapshot.mayBeOne(key), MOST_LIKELY + 1);
  if (likely.length === 0) return [];
  const told = likely
    .slice(0, MOST_LIKELY)
    .map((other) => markup.say('“{0}”', markup.text(snapshot.entity(other)?.name ?? other)));
  const more = likely.length > told.length ? [markup.say('and more')] : [];
  return [markup.say('May be one with {0}', [...told, ...more].join(', '))];
}

/** What a seat of government stands for, and a capital where it is said to say something. */
function metonym(
  markup: Markup,
  { facts }: Document,
  { entity: index, span }: Mention,
  { type }: CorpusEntity,
): readonly string[] {
  const key = facts.entities[index]?.key ?? '';
  const country = governedFrom(key);
  const isSource = facts.quotations.some(
    ({ source }) =>
      source?.entity === index &&
      source.span !== null &&
      source.span.start < span.end &&
      span.start < source.span.end,
  );
  if (type !== 'place' || !(isSeat(key) || (isSource && country !== undefined))) return [];
  return [markup.text(translated(governing(country), markup.say))];
}

function governing(country: string | undefined): Phrase {
  if (country === undefined)
    return phrased('Kept as a place; as a source it stands for those who govern there.');
  return HAS_ARTICLE.test(country)
    ? phrased('Kept as a place; as a source it stands for the government of the {0}.', country)
    : phrased('Kept as a place; as a source it stands for the government of {0}.', country);
}

/** Countries that English names with an article (the Guardian style book). */
const HAS_ARTICLE =
  /^United |Republic|Islands$|^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles)$/;

/** What the documents say that it is, with the place that says so first. */
function rolesOf(snapshot: Snapshot, markup: Markup, { key }: CorpusEntity): readonly string[] {
  const roles = snapshot.rolesOf(key);
  if (roles.length === 0) return [];
  const { say } = markup;
  const told = listed(say, roles, MOST, ({ text, document, span }) => {
    return `${say('“{0}”', markup.text(text))} (${linkTo(snapshot, markup, document, span, 'document')})`;
  });
  return [say('Said to be {0}', told)];
}
