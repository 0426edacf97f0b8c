/**
 * Whether a name can only be a file's.
 *
 * Dialects whose header is a bare name between ordinary signs need this evidence, or a headline above a rule would
 * be taken for a file. It is judged by form alone; whether such a file exists is not asked.
 */

/** A last segment with an extension: `a.txt`, `.env`, `archive.tar.gz`. */
const EXTENSION = /\.[A-Za-z][A-Za-z0-9_]{0,9}$/;
/** Extensions of documents, whose names are often headlines with spaces. */
const DOCUMENT = /\.(?:txt|text|md|html?|rtf|docx?|pdf|csv|log|eml)$/i;
/** Files that are known by their name and have no extension. */
const BARE =
  /^(?:Makefile|Dockerfile|Gemfile|Rakefile|Procfile|LICEN[CS]E|README|CHANGELOG|AUTHORS|NOTICE|COPYING)$/;

/** Whether `name` is a path or a file name and not, say, a heading. Names with spaces need the extension of a document. */
export function looksLikePath(name: string): boolean {
  if (name === '' || name.includes('://')) return false;
  if (/\s/.test(name)) return DOCUMENT.test(name);
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return EXTENSION.test(file) || BARE.test(file);
}
