import { expect, test } from 'vitest';
import { CancellationToken } from 'vscode-languageserver';
import { MemoryHost } from '../../test/protocol/memory-host.ts';
import { clientAbilities } from '../capabilities.ts';
import { sayIn } from '../say.ts';
import { Session } from '../session.ts';
import { DiskFiles } from './disk-files.ts';
import { scan } from './scan.ts';

test('reads files while open texts still wait to be taken in', async () => {
  const host = new MemoryHost();
  const session = new Session(host, clientAbilities({}), sayIn(undefined));
  session.setFolders(['file:///work']);
  for (let index = 0; index < 50; index++)
    session.setOpen({
      uri: `file:///work/open${index}.txt`,
      languageId: 'plaintext',
      version: 1,
      text: `“We stay,” ${index} said.`,
    });
  host.write('file:///work/near.txt', '“We stay,” Bremmer said.');
  let takenIn = 0;
  host.onRead = () => {
    takenIn = session.snapshot().files().length;
  };
  await scan(
    session,
    new DiskFiles(session, () => {}),
    CancellationToken.None,
    () => {},
    () => {},
  );
  expect(takenIn).toBeLessThan(50);
  expect(session.snapshot().files()).toHaveLength(51);
});
