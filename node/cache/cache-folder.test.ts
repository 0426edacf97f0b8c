import path from 'node:path';
import { expect, test } from 'vitest';
import { ownCacheFolder, ownCodeFolder } from './cache-folder.ts';

const HOME = path.resolve('/home/ada');

test('every system has its own place', () => {
  expect(ownCacheFolder('linux', {}, HOME)).toBe(path.join(HOME, '.cache/crossquote/facts'));
  expect(ownCacheFolder('darwin', {}, HOME)).toBe(path.join(HOME, 'Library/Caches/crossquote/facts'));
  expect(ownCacheFolder('win32', {}, HOME)).toBe(path.join(HOME, 'AppData/Local/crossquote/facts'));
  const local = path.resolve('/local');
  expect(ownCacheFolder('win32', { LOCALAPPDATA: local }, HOME)).toBe(path.join(local, 'crossquote/facts'));
});

test('the user names another, or none', () => {
  const [caches, own] = [path.resolve('/caches'), path.resolve('/own')];
  expect(ownCacheFolder('linux', { XDG_CACHE_HOME: caches }, HOME)).toBe(
    path.join(caches, 'crossquote/facts'),
  );
  expect(ownCacheFolder('linux', { CROSSQUOTE_CACHE: own }, HOME)).toBe(path.join(own, 'facts'));
  expect(ownCodeFolder('linux', { CROSSQUOTE_CACHE: own }, HOME)).toBe(path.join(own, 'code'));
  for (const folder of [ownCacheFolder, ownCodeFolder])
    expect(folder('linux', { CROSSQUOTE_CACHE: 'off' }, HOME)).toBeNull();
});

test('a folder that is not absolute would be one of the workspace, and does not count', () => {
  const env = { XDG_CACHE_HOME: 'caches', CROSSQUOTE_CACHE: 'own' };
  expect(ownCacheFolder('linux', env, HOME)).toBe(path.join(HOME, '.cache/crossquote/facts'));
});
