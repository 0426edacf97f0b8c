/**
 * The page of the statement matrix: documents across, statements down.
 */
import { Channel } from '../channel.ts';
import type { MatrixContract } from './contract.ts';

const channel = new Channel<MatrixContract, null>({ changed: () => void show() });
const summary = document.createElement('p');
summary.setAttribute('role', 'status');
document.body.append(summary);
void show();

async function show(): Promise<void> {
  const { statements, isReading } = await channel.ask('counts', { query: '', onlyDiffering: false });
  summary.textContent = isReading
    ? `The documents are being read: ${statements} statements so far.`
    : `${statements} statements are reported more than once.`;
}
