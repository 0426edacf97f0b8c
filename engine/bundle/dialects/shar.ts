/**
 * Shell archives: `sed 's/^X//' > a.txt << 'SHAR_EOF'`, the text with an X before each line, the closing word.
 *
 * The `echo x a.txt` that most writers put right before is part of the header. Nothing is executed: commands between
 * the texts are gaps.
 */
import type { Decode, Dialect, Header } from '../dialect.ts';
import { headerText, type Line, lineAt } from '../lines.ts';

const ECHO = /^echo '?x /;
const SED = /^sed ['"]?s\/\^X\/\/['"]?(?= )/;
const WORD = /<< ?(?:'([^']+)'|"([^"]+)"|\\?([A-Za-z_][\w.-]*))/;
const NAME = /[^<>]> ?(?:'(?<single>[^']+)'|"(?<double>[^"]+)"|(?<bare>(?:[^\s\\<>&;|'"]|\\.)+))/d;

export const shar: Dialect = {
  id: 'shar',
  first: 'es',
  detect: (text, line) => {
    if (readHeader(text, line) === null) return null;
    return {
      ending: 'sealed',
      pairs: true,
      separator: { header: 0 },
      header: (at) => readHeader(text, at),
      end: (at, header) => (header && headerText(text, at) === header.closer ? { next: at.next } : null),
    };
  },
  decoder: (): Decode => (body) => body.replaceAll(/(^|\n|\r(?!\n))X/g, '$1'),
};

function readHeader(text: string, line: Line): Header | null {
  const echo = ECHO.test(headerText(text, line));
  const command = echo ? lineAt(text, line.next) : line;
  const words = headerText(text, command);
  if (command === null || !SED.test(words)) return null;
  const closer = WORD.exec(words)?.slice(1).find(Boolean);
  const { single, double, bare } = NAME.exec(words)?.indices?.groups ?? {};
  const quoted = single ?? double;
  const place = quoted ?? bare;
  if (closer === undefined || place === undefined) return null;
  const written = words.slice(...place);
  return {
    next: command.next,
    name: quoted ? written : written.replaceAll(/\\(.)/g, '$1'),
    nameStart: command.start + place[0],
    nameEnd: command.start + place[1],
    closer,
  };
}
