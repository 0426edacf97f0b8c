/**
 * What is wrong with headers of several dialects that people write by hand.
 */
import { phrased } from '../../../protocol/phrase.ts';

export const NAMES_NO_FILE = phrased(
  'This header names no file, so it begins no member. Write the name after the colon.',
);

export const DIFFERENT_WORDS = phrased(
  'This header is worded or capitalised differently from the first header of the file, so it begins no member. Write both the same way.',
);
