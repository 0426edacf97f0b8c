/**
 * The largest file that is analysed, in bytes: far beyond any bundle of articles, far below what a process can hold. What
 * is found in a text of nothing but quotations takes sixty times its size, and has a bound of its own (`dense-marks.ts`).
 */
export const LARGEST_FILE = 64 * 1024 * 1024;
