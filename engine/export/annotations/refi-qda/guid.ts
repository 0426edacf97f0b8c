/**
 * Ids of a REFI-QDA project, which are UUIDs.
 */
import { contentKey } from '../../../text/content-key.ts';

const UUID = /^urn:uuid:([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})$/i;

/** The id of an annotation as it is, where it is a UUID; else null. */
export function uuidOf(id: string): string | null {
  return UUID.exec(id)?.[1]?.toLowerCase() ?? null;
}

/** A UUID (version 8) that is the same wherever the text is: 122 bits of hashes, so that no two of a project meet. */
export function guidOf(text: string): string {
  const hex = ['a', 'b', 'c']
    .map((salt) =>
      Number.parseInt(contentKey(`${salt}${text}`), 36)
        .toString(16)
        .padStart(14, '0'),
    )
    .join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
