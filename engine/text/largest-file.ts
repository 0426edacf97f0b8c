/**
 * The largest file that is analysed, in bytes: far beyond any bundle of articles, far below what a process can hold. What is
 * found in a text of nothing but quotations takes sixty times its size (measured on 50 MB).
 */
export const LARGEST_FILE = 64 * 1024 * 1024;
