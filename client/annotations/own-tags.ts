/**
 * The user's own tags, as the setting `crossquote.tags` has them, and the keys that apply them. It knows nothing of the
 * editor.
 */

export interface OwnTag {
  readonly tag: string;
  /** The digit after the keys of annotations, `1` to `9`; null where all are taken. */
  readonly key: string | null;
}

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Tags without a key of their own get those that are left, in their order. What is no tag is passed over. */
export function ownTags(setting: unknown): readonly OwnTag[] {
  const entries = (Array.isArray(setting) ? setting : []).flatMap(entryOf);
  const unique = [...new Map(entries.toReversed().map((entry) => [entry.tag, entry])).values()].toReversed();
  const claimed = new Map<string, string>();
  for (const { tag, key } of unique) if (key !== null && !claimed.has(key)) claimed.set(key, tag);
  const free = KEYS.filter((key) => !claimed.has(key));
  return unique.map(({ tag, key }) => ({
    tag,
    key: key !== null && claimed.get(key) === tag ? key : (free.shift() ?? null),
  }));
}

function entryOf(entry: unknown): readonly OwnTag[] {
  if (typeof entry !== 'object' || entry === null || !('tag' in entry) || typeof entry.tag !== 'string')
    return [];
  const tag = entry.tag.trim();
  const key = 'key' in entry ? String(entry.key) : '';
  return tag === '' ? [] : [{ tag, key: KEYS.includes(key) ? key : null }];
}
