/**
 * The file that keeps what users have corrected, in each folder that they work in. Its folder is hidden, so that the
 * file is never a source itself.
 */
export const CORRECTIONS_FILE = '.crossquote/corrections.json';
