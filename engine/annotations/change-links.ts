/**
 * A links file with one decision more, or some fewer.
 */
import type { LinkDecision } from './link-decision.ts';
import type { LinksFile } from './links-file.ts';

/** Put a decision in place of others; what others have noted on the last of those is kept. */
export function putLink(file: LinksFile, link: LinkDecision, replaced: readonly LinkDecision[]): LinksFile {
  const others = { ...replaced.at(-1)?.others, ...link.others };
  return { ...file, links: [...dropLinks(file, replaced).links, { ...link, others }] };
}

export function dropLinks(file: LinksFile, dropped: readonly LinkDecision[]): LinksFile {
  return { ...file, links: file.links.filter((link) => !dropped.includes(link)) };
}
