/**
 * What a statement is called in ids.
 */
import type { Cluster } from '../statements/cluster.ts';
import { contentKey } from '../text/content-key.ts';

/** Made from the fullest report's content and speaker and where in it the statement begins. */
export function statementId({ fullest, stretch }: Cluster): string {
  return contentKey(`${fullest.key}@${stretch.start}`);
}
