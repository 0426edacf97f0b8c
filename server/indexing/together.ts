/**
 * UTF-16 units of texts, of which it is known what is in them, that are taken in at once: some milliseconds. What several of them
 * change, such as the names of one family, is then gone through once, which makes a tenth of a scan.
 */
export const TOGETHER = 16_000;
