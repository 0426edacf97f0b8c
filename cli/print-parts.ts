/**
 * Long results, printed as they are made.
 */
import type { Terminal } from './terminal.ts';

/** Print the parts one after the other, gathered into writes of a useful size (UTF-16 units). */
export async function printParts(parts: Iterable<string>, terminal: Terminal): Promise<void> {
  let gathered = '';
  for (const part of parts) {
    gathered += part;
    if (gathered.length < WRITE_SIZE) continue;
    await terminal.write(gathered);
    gathered = '';
  }
  if (gathered !== '') await terminal.write(gathered);
}

const WRITE_SIZE = 1 << 16;
