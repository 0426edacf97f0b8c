/**
 * The bundle parser and compiler, as plugins of unified and as plain functions.
 *
 * Parsing and printing any text gives the text back. This is the only module that knows unified.
 */
import { type Plugin, unified } from 'unified';
import { buildTree } from './build-tree.ts';
import { detectForm } from './detect-form.ts';
import { leavesOf } from './leaves.ts';
import { findOddities } from './oddities.ts';
import { scanMembers } from './scan-members.ts';
import { type BundleNode, LOOSE } from './tree.ts';

/** Reads a bundle; null when the text has no well-formed header and is a loose file. Linear in the text; never throws. */
export function parseBundle(text: string): BundleNode | null {
  const tree = processor.parse(text);
  return tree.dialect === LOOSE ? null : tree;
}

/** The text that a tree was read from. */
export function printBundle(tree: BundleNode): string {
  return processor.stringify(tree);
}

/** Plugin: text → bundle tree. A loose file gives a bundle of dialect `LOOSE` with nothing but a preamble. */
export const bundleParse: Plugin<[], string, BundleNode> = function () {
  this.parser = toTree;
};

/** Plugin: bundle tree → text. */
export const bundleCompile: Plugin<[], BundleNode, string> = function () {
  // unified types every compiler as one for any node; it gets what the parser made.
  this.compiler = (tree) => toText(tree as BundleNode);
};

const processor = unified().use(bundleParse).use(bundleCompile).freeze();

function toTree(text: string): BundleNode {
  const detected = detectForm(text);
  if (detected === null) return looseFile(text);
  const scan = scanMembers(text, detected.form);
  const children = buildTree(text, detected.form, scan.members);
  const oddities = findOddities(text, detected, scan, children);
  return { type: 'bundle', dialect: detected.dialect.id, children, oddities };
}

function looseFile(text: string): BundleNode {
  const preamble = { type: 'preamble' as const, value: text, start: 0, end: text.length };
  return { type: 'bundle', dialect: LOOSE, children: text === '' ? [] : [preamble], oddities: [] };
}

function toText(tree: BundleNode): string {
  return leavesOf(tree)
    .map((leaf) => leaf.value)
    .join('');
}
