/**
 * How much memory another process has, as the system counts it.
 */
import { execFileSync } from 'node:child_process';

/** Null where there is no such process, or no `ps` to ask. */
export function residentBytes(processId: number | undefined): number | null {
  if (processId === undefined) return null;
  try {
    const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(processId)], { encoding: 'utf8' });
    return Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}
