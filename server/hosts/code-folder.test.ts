import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeFolder } from './code-folder.ts';

test.each([
  ['linux', {}, ['/home/ada', '.cache']],
  ['linux', { XDG_CACHE_HOME: '/caches' }, ['/caches']],
  // The specification: a path that is relative is to be ignored.
  ['linux', { XDG_CACHE_HOME: 'caches' }, ['/home/ada', '.cache']],
  ['darwin', {}, ['/home/ada', 'Library', 'Caches']],
  ['win32', { LOCALAPPDATA: 'C:\\Ada\\Local' }, ['C:\\Ada\\Local']],
  ['win32', {}, ['/home/ada', 'AppData', 'Local']],
] as const)('on %s with %o', (platform, environment, folder) => {
  expect(codeFolder(platform, environment, '/home/ada')).toBe(join(...folder, 'crossquote', 'code'));
});
