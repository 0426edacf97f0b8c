import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { StreamMessageWriter } from 'vscode-languageserver/node';
import { joinedOutput } from './joined-output.ts';

/** Collects what is written, write by write. */
function collecting(fail?: Error) {
  const writes: string[] = [];
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      writes.push(chunk.toString());
      done(fail);
    },
  });
  return { writes, output };
}

describe('joinedOutput', () => {
  it('writes each message once', async () => {
    const { writes, output } = collecting();
    const writer = new StreamMessageWriter(joinedOutput(output));
    const messages = [1, 2].map((id) => ({ jsonrpc: '2.0', id, result: 'für “alle” 😀' }));
    await Promise.all(messages.map((message) => writer.write(message)));
    expect(writes).toEqual(
      messages.map((message) => {
        const content = JSON.stringify(message);
        return `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
      }),
    );
  });

  it('tells the writer when the client is gone', async () => {
    const { output } = collecting(new Error('EPIPE'));
    const writer = new StreamMessageWriter(joinedOutput(output));
    const told = new Promise((resolve) => writer.onError(resolve));
    const written = writer.write({ jsonrpc: '2.0' } as never);
    expect(await Promise.allSettled([written])).toMatchObject([{ status: 'rejected' }]);
    expect(await told).toContainEqual(new Error('EPIPE'));
  });
});
