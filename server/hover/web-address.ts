/**
 * An address of a page on the web, as somebody has written it down.
 *
 * Whoever wrote it is not trusted, so it is what the web's own parser makes of it: scheme and host in the form in which they are looked
 * up, all else in ASCII. A reader sees where it leads, with a look-alike of another host in Punycode.
 */
import { plainText } from '../plain-text.ts';

/** The parser that Node and browsers have in common, as far as it is used here. @see https://url.spec.whatwg.org/ */
declare const URL: new (
  address: string,
) => {
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly href: string;
};

/**
 * @returns The address in ASCII and without white space; null where the text is no address of a page and nothing else, or one
 *   with a user's name, which can look like the host.
 */
export function webAddress(text: string): string | null {
  if (/\s/.test(text) || plainText(text) !== text) return null;
  const { protocol, username, password, href } = parsed(text) ?? NONE;
  return SCHEMES.has(protocol) && username + password === '' ? href : null;
}

const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:']);

const NONE = { protocol: '', username: '', password: '', href: '' };

function parsed(text: string) {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
