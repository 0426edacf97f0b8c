/**
 * The HTML that a page in a web view begins with: its style, its script, and a policy that allows nothing else.
 */

export interface PageParts {
  readonly title: string;
  /** Addresses that the web view can load. */
  readonly script: string;
  readonly style: string;
  /** Where the web view loads styles from, as a source of the policy. */
  readonly source: string;
  /** Made anew for each page; the policy runs the script that bears it, and no other. */
  readonly nonce: string;
  /** The language of the texts. */
  readonly language: string;
  /** Translations of the page's texts by their English; none for English. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Without a word of a document: those come by messages, and become text alone. */
export function pageShell({ title, script, style, source, nonce, language, texts }: PageParts): string {
  return `<!doctype html>
<html lang="${attribute(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policyOf(source, nonce))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${attribute(title)}</title>
<link rel="stylesheet" href="${attribute(style)}">
<script nonce="${attribute(nonce)}" src="${attribute(script)}" defer></script>
</head>
<body data-texts="${attribute(JSON.stringify(texts))}"></body>
</html>
`;
}

function policyOf(source: string, nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${source}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
