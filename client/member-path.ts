/**
 * Which names of a bundle's members may become files. The server has refused the others already; this is the last
 * look before something is written, and it trusts nobody.
 */

/** Characters that some file system refuses, and controls, which no name in a list would show. */
const REFUSED_CHARACTERS = /[\\:*?"<>|\p{Cc}\p{Cf}]/u;

/** Names that stand for devices on Windows, whatever their extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Split a member's name into the parts of a path below the target folder.
 *
 * @returns Null for a name that is absolute, climbs with `..`, or cannot be a file on every system.
 */
export function memberPath(name: string): readonly string[] | null {
  const parts = name.split('/');
  return parts.every(isSafePart) ? parts : null;
}

function isSafePart(part: string): boolean {
  return (
    part !== '' &&
    !/^\.{1,2}$/.test(part) &&
    !REFUSED_CHARACTERS.test(part) &&
    !DEVICE.test(part) &&
    !/[. ]$/.test(part)
  );
}
