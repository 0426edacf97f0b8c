/**
 * Standard output with one write for each message of the protocol.
 *
 * The library writes a message's header and its content one after the other. Each write wakes the client, which for a short
 * answer costs more than to make it.
 */
import { Writable } from 'node:stream';

/** What a header begins with, and no content, which is JSON. */
const HEADER = Buffer.from('Content-Length: ');

/** @param output Gets a header together with what is written next. */
export function joinedOutput(output: Writable): Writable {
  let header: Buffer | null = null;
  const joined = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (!header && chunk.subarray(0, HEADER.length).equals(HEADER)) {
        header = chunk;
        done();
        return;
      }
      const whole = header ? Buffer.concat([header, chunk]) : chunk;
      header = null;
      output.write(whole, done);
    },
  });
  // Where nobody listens any more; `done` has told of it already.
  output.on('error', () => {});
  return joined;
}
