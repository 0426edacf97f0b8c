import { expect, test } from 'vitest';
import { pageShell } from './page-shell.ts';

const PARTS = {
  title: 'Statement Matrix',
  script: 'https://host/page.js',
  style: 'https://host/page.css',
  source: 'https://host',
  nonce: 'n0',
  language: 'de',
  texts: { Report: 'Wiedergabe' },
};

test('a page loads its own style and its own script, and nothing else', () => {
  const html = pageShell(PARTS);
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  expect(policy.split('; ').toSorted()).toEqual([
    `base-uri 'none'`,
    `default-src 'none'`,
    `form-action 'none'`,
    `script-src 'nonce-n0'`,
    `style-src https://host`,
  ]);
  expect(html.match(/<script[^>]*>/g)).toEqual(['<script nonce="n0" src="https://host/page.js" defer>']);
  expect(html.match(/<link[^>]*>/g)).toEqual(['<link rel="stylesheet" href="https://host/page.css">']);
});

test('no part of it can be more than an attribute', () => {
  const html = pageShell({ ...PARTS, style: '"><script>a&b' });
  expect(html).toContain('href="&quot;>&lt;script>a&amp;b"');
});

test('a page has the texts of its language', () => {
  const html = pageShell({ ...PARTS, texts: { '"<Report>"': 'Wiedergabe' } });
  expect(html).toContain('<html lang="de">');
  const [, texts = ''] = /data-texts="([^"]*)"/.exec(html) ?? [];
  expect(JSON.parse(texts.replaceAll('&quot;', '"').replaceAll('&lt;', '<'))).toEqual({
    '"<Report>"': 'Wiedergabe',
  });
});
