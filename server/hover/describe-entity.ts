/**
 * An entity in words: its name, its other names, and the documents that name it.
 */
import type { Mention } from '../../engine/annotate/facts.ts';
import type { Document } from '../../engine/corpus/document.ts';
import type { CorpusEntity, MentionPlace, Snapshot } from '../../engine/corpus/snapshot.ts';
import { governedFrom, isSeat } from '../../engine/names/gazetteer.ts';
import { linkTo } from './links.ts';
import { count, listed } from './lists.ts';
import type { Markup } from './markup.ts';

/** Names and documents shown of each; the others are counted. */
const MOST = 10;

/** Entities shown that may be one with it; the others are counted. */
const MOST_LIKELY = 3;

/** The paragraphs of a hover on the mention; none where nothing is known of the entity. */
export function describeEntity(
  snapshot: Snapshot,
  markup: Markup,
  document: Document,
  mention: Mention,
): readonly string[] {
  const key = document.facts.entities[mention.entity]?.key;
  const entity = key === undefined ? undefined : snapshot.entity(key);
  if (!entity) return [];
  const mentions = snapshot.mentionsOf(entity.key);
  const others = entity.names.filter(({ name }) => name !== entity.name);
  const names = listed(others, MOST, ({ name, count }) => markup.text(`“${name}” (${count})`));
  const firsts = new Map<string, MentionPlace>();
  for (const place of mentions) if (!firsts.has(place.document.id)) firsts.set(place.document.id, place);
  const documents = listed([...firsts.values()], MOST, ({ document, mention }) => {
    const span = document.facts.mentions[mention]?.span ?? { start: 0, end: 0 };
    return linkTo(snapshot, markup, document, span, 'document');
  });
  return [
    [markup.strong(entity.name), ...(entity.type === 'other' ? [] : [markup.text(entity.type)])].join(' · '),
    ...(names === '' ? [] : [`Also named ${names}`]),
    ...reasonFor(markup, entity, key),
    ...likelyWith(snapshot, markup, entity),
    ...metonym(markup, document, mention, entity),
    ...rolesOf(snapshot, markup, entity),
    `${count(mentions.length, 'mention')} in ${count(firsts.size, 'document')}: ${documents}`,
  ];
}

/** Why a name that is not the fullest is one of the entity's. */
function reasonFor(markup: Markup, { reasons }: CorpusEntity, key: string | undefined): readonly string[] {
  const reason = key === undefined ? undefined : reasons.get(key);
  return reason === undefined ? [] : [markup.text(`Taken for one with it: ${reason}.`)];
}

/** Those that may be one with it, without its being sure. */
function likelyWith(snapshot: Snapshot, markup: Markup, { key }: CorpusEntity): readonly string[] {
  const likely = snapshot.mayBeOne(key);
  if (likely.length === 0) return [];
  const told = listed(likely, MOST_LIKELY, (other) =>
    markup.text(`“${snapshot.entity(other)?.name ?? other}”`),
  );
  return [`May be one with ${told}`];
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
  const whose =
    country === undefined ? 'those who govern there' : `the government of ${withArticle(country)}`;
  return [markup.text(`Kept as a place; as a source it stands for ${whose}.`)];
}

/** Countries that English names with an article (the Guardian style book). */
function withArticle(country: string): string {
  return /^United |Republic|Islands$|^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles)$/.test(
    country,
  )
    ? `the ${country}`
    : country;
}

/** What the documents say that it is, with the place that says so first. */
function rolesOf(snapshot: Snapshot, markup: Markup, { roles }: CorpusEntity): readonly string[] {
  if (roles.length === 0) return [];
  const told = listed(roles, MOST, ({ text, document, span }) => {
    return `“${markup.text(text)}” (${linkTo(snapshot, markup, document, span, 'document')})`;
  });
  return [`Said to be ${told}`];
}
