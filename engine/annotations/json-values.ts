/**
 * What values of a file of JSON are, for the files that users write by hand.
 */

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text with more than white space in it. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

export function isListOfNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isName);
}
