/**
 * The people, bodies, places and things that the elements of one document refer to.
 */
import type { DocumentEntity, EntityType } from '../../../annotate/facts.ts';
import { splitNames } from '../names-in-one.ts';
import { xmlText } from '../xml.ts';

/** The elements of TEI for each type: the list, an entry of it, and its name. */
const ELEMENTS: Readonly<Record<EntityType, readonly [string, string, string]>> = {
  person: ['listPerson', 'person', 'persName'],
  organization: ['listOrg', 'org', 'orgName'],
  place: ['listPlace', 'place', 'placeName'],
  event: ['listEvent', 'event', 'label'],
  other: ['list', 'item', 'name'],
};

export class EntityList {
  readonly #ids = new Map<string, { readonly id: string; readonly type: EntityType }>();
  readonly #types: ReadonlyMap<string, EntityType>;

  constructor(entities: readonly DocumentEntity[]) {
    this.#types = new Map(entities.map(({ name, type }) => [name, type]));
  }

  /** A reference to an entity by its name, which is listed from now on. */
  refer(name: string): string {
    if (name === '') return '';
    const known = this.#ids.get(name);
    const { id } = known ?? { id: `e${this.#ids.size + 1}` };
    if (!known) this.#ids.set(name, { id, type: this.#types.get(name) ?? 'other' });
    return `#${id}`;
  }

  /** @param names As `joinNames` has them. */
  referToAll(names: string): string {
    return splitNames(names)
      .map((name) => this.refer(name))
      .join(' ');
  }

  /** A list for each type that there is something of. */
  xml(): string {
    return Object.entries(ELEMENTS)
      .map(([type, [list, entry, name]]) => {
        const own = [...this.#ids].filter(([, entity]) => entity.type === type);
        const entries = own.map(
          ([entity, { id }]) => `<${entry} xml:id="${id}"><${name}>${xmlText(entity)}</${name}></${entry}>\n`,
        );
        return own.length === 0 ? '' : `<${list}>\n${entries.join('')}</${list}>\n`;
      })
      .join('');
  }
}
