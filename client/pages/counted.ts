/**
 * Numbers with what they count. It knows nothing of the editor.
 */

/** "1 document", "2 documents". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
