/**
 * Paths and names as parts of an IRI, and back.
 *
 * They stay legible: only what an IRI gives a meaning of its own, or does not allow, is escaped.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: an IRI allows no control characters.
const ESCAPED = /[\u0000-\u0020%#?:&"<>\\^`{|}\u007f]/g;

/** A path with `/`, or a name, as part of an IRI. */
export function escapeIri(path: string): string {
  return path.replace(
    ESCAPED,
    (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** What is not well escaped is taken as it stands. */
export function unescapeIri(iri: string): string {
  try {
    return decodeURIComponent(iri);
  } catch {
    return iri;
  }
}
