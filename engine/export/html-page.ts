/**
 * The frame of every HTML file that is exported: it needs nothing else and runs nothing.
 *
 * No script, no image, no font, no address. A policy in it forbids all but its own style, should a mail program or a browser
 * find a way to read a text as markup.
 */

export interface HtmlPage {
  readonly title: string;
  readonly style: string;
  /** The SHA-256 of the style, in base64. */
  readonly styleHash: string;
  /** The program, with its version where that is known. */
  readonly generator: string;
}

/** All that stands before the content. The parts are put in as they are. */
export function pageHead({ title, style, styleHash, generator }: HtmlPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${generator}">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
`;
}

/** All that stands after the content. */
export function pageFoot({ generator }: HtmlPage): string {
  return `<footer><p>Made by ${generator} from the texts alone. Look a passage up before you rely on it.</p></footer>
</body>
</html>
`;
}
