/**
 * All commands but those of annotations and of the views. The manifest contributes each under the same id; a test in the editor holds the two together.
 */
import { bundleFiles } from './bundle-files.ts';
import type { Command } from './command.ts';
import { compareInDiffEditor } from './compare-in-diff-editor.ts';
import { copyQuotation, copyQuotationAsMarkdown } from './copy-quotation.ts';
import { exportFiles } from './export-files.ts';
import { getStarted } from './get-started.ts';
import { jumpToRelated } from './jump-to-related.ts';
import { mergeEntity } from './merge-entity.ts';
import { openBundle, openMember } from './open-member.ts';
import { outlineBySpeaker } from './outline-by-speaker.ts';
import { restartServer } from './restart-server.ts';
import { showOutput } from './show-output.ts';
import { splitBundle } from './split-bundle.ts';
import { nextReport, previousReport } from './step-through-reports.ts';
import { nextDifference, previousDifference } from './step-to-difference.ts';

export const COMMANDS: readonly Command[] = [
  jumpToRelated,
  nextReport,
  previousReport,
  nextDifference,
  previousDifference,
  compareInDiffEditor,
  copyQuotation,
  copyQuotationAsMarkdown,
  outlineBySpeaker,
  mergeEntity,
  exportFiles,
  bundleFiles,
  splitBundle,
  openMember,
  openBundle,
  getStarted,
  showOutput,
  restartServer,
];
