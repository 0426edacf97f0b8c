import { expect, test } from 'vitest';
import {
  MAKE_BUNDLE,
  type MakeBundleResult,
  SPLIT_BUNDLE,
  type SplitBundleResult,
} from '../../protocol/requests.ts';
import { openClient } from './client.ts';

test('makes a bundle and splits it into the same files', async () => {
  const client = await openClient('');
  const files = [
    { name: 'post.txt', text: 'It was dark.\n' },
    { name: 'papers/courier.txt', text: '“We waited.”\n' },
  ];
  const bundle = await client.request<MakeBundleResult>(MAKE_BUNDLE, { files });
  expect(bundle.refusals).toEqual([]);
  const split = await client.request<SplitBundleResult>(SPLIT_BUNDLE, { text: bundle.text });
  expect(split).toEqual({ files, refusals: [] });
});

test('refuses to split into files outside the folder', async () => {
  const client = await openClient('');
  const text = '=== FILE: ../evil.txt ===\nIt was dark.\n';
  const { refusals } = await client.request<SplitBundleResult>(SPLIT_BUNDLE, { text });
  expect(refusals).toHaveLength(1);
});
