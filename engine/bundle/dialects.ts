/**
 * The list of dialects. To add one, write its object in `dialects/` and add it here.
 *
 * The dialect of a file is that of its first header; where one line could be the header of two, the one further up
 * has it. So a tool stands before the hand-made form that it looks like.
 */
import type { Dialect } from './dialect.ts';
import { banner, gitingest, gitingestOld, more, repomixPlain } from './dialects/banner.ts';
import { bat } from './dialects/bat.ts';
import { code2promptXml, filesToPromptXml, onefilellm, repomixXml } from './dialects/element.ts';
import { aiDigest, code2promptMarkdown, filesToPromptMarkdown, repomixMarkdown } from './dialects/fence.ts';
import { angleMarker, boxMarker, dashMarker, fileMarker } from './dialects/file-marker.ts';
import { filesToPrompt } from './dialects/files-to-prompt.ts';
import { gigaword } from './dialects/gigaword.ts';
import { gptRepositoryLoader } from './dialects/gpt-repository-loader.ts';
import { lexisNexis } from './dialects/lexisnexis.ts';
import { nexisUni } from './dialects/nexis-uni.ts';
import { fileLine, headTail, txtar, yek } from './dialects/one-line.ts';
import { shar } from './dialects/shar.ts';

export const DIALECTS: readonly Dialect[] = [
  fileMarker,
  dashMarker,
  angleMarker,
  boxMarker,
  gitingest,
  gitingestOld,
  repomixPlain,
  more,
  bat,
  banner,
  onefilellm,
  code2promptXml,
  repomixXml,
  filesToPromptXml,
  repomixMarkdown,
  code2promptMarkdown,
  aiDigest,
  filesToPromptMarkdown,
  filesToPrompt,
  headTail,
  txtar,
  yek,
  gptRepositoryLoader,
  shar,
  lexisNexis,
  nexisUni,
  gigaword,
  fileLine,
];
