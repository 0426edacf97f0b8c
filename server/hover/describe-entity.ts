/**
 * An entity in words: its name, its other names, and the documents that name it.
 */
import type { Mention } from '../../engine/annotate/facts.ts';
import type { Document } from '../../engine/corpus/document.ts';
import type { CorpusEntity, MentionPlace, Snapshot } from '../../engine/corpus/snapshot.ts';
import { linkTo } from './links.ts';
import { count, listed } from './lists.ts';
import type { Markup } from './markup.ts';

/** Names and documents shown of each; the others are counted. */
const MOST = 10;

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
    ...rolesOf(snapshot, markup, entity),
    `${count(mentions.length, 'mention')} in ${count(firsts.size, 'document')}: ${documents}`,
  ];
}

/** Why a name that is not the fullest is one of the entity's. */
function reasonFor(markup: Markup, { reasons }: CorpusEntity, key: string | undefined): readonly string[] {
  const reason = key === undefined ? undefined : reasons.get(key);
  return reason === undefined ? [] : [markup.text(`Taken for one with it: ${reason}.`)];
}

/** What the documents say that it is, with the place that says so first. */
function rolesOf(snapshot: Snapshot, markup: Markup, { roles }: CorpusEntity): readonly string[] {
  if (roles.length === 0) return [];
  const told = listed(roles, MOST, ({ text, document, span }) => {
    return `“${markup.text(text)}” (${linkTo(snapshot, markup, document, span, 'document')})`;
  });
  return [`Said to be ${told}`];
}
