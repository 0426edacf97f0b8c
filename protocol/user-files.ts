/**
 * The file that keeps what users have decided on names, in each folder that they work in. Its folder is hidden, so that it
 * is never a source itself.
 */

/** Which names are one entity's, what it is called, and what is no name. */
export const ENTITIES_FILE = '.crossquote/entities.json';
