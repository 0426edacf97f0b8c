/** The time of day in UTC, in whole seconds. */
export function today(): string {
  return new Date().toISOString().replace(/\.\d+/, '');
}
