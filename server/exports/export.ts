/**
 * The form of an export: what is written, and what of it the format cannot carry.
 */
import type { Exported } from '../../engine/export/annotations/format.ts';
import type { ExportChoice } from '../../protocol/requests.ts';
import type { Services } from '../feature.ts';
import type { Task } from '../guard.ts';

export interface Export extends ExportChoice {
  /** No file where there is nothing to export. */
  write(services: Services, task: Task): Promise<Exported>;
}

export const NOTHING: Exported = { files: [], losses: [] };
