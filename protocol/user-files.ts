/**
 * The files that keep what users have corrected, in each folder that they work in. Their folder is hidden, so that they
 * are never sources themselves.
 */

/** Who really says a quotation, and what is no speech. */
export const CORRECTIONS_FILE = '.crossquote/corrections.json';

/** Which names are one entity's, what it is called, and what is no name. */
export const ENTITIES_FILE = '.crossquote/entities.json';

/** Which quotations are, or are not, reports of one statement. */
export const LINKS_FILE = '.crossquote/links.json';
