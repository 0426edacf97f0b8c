/**
 * How the HTML of the matrix looks: on a screen, light or dark as the reader has it, and on paper, on its side.
 *
 * No relation is told by colour alone: each is written in words, with a sign of its own.
 */
export const MATRIX_STYLE = `
:root {
  color-scheme: light dark;
  --page: #fff; --text: #1d2327; --faint: #57606a; --line: #c9ced3; --head: #f3f4f5; --warning: #8f3d00;
  --fullest: #0b57a4; --verbatim: #0a5a2b; --truncated: #725600; --reworded: #6b2fa0; --paraphrased: #00606b;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #15181b; --text: #e4e7ea; --faint: #a4adb6; --line: #3b4249; --head: #1d2125; --warning: #ffb27a;
    --fullest: #8ec2f8; --verbatim: #9ce4b2; --truncated: #f5dc8c; --reworded: #d3b0f5; --paraphrased: #7fdbe6;
  }
}
body {
  margin: 0; padding: 1.5rem 1.25rem 3rem; background: var(--page); color: var(--text);
  font: .9rem/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere;
}
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
p { margin: 0 0 .5rem; max-width: 60rem; }
.legend { display: flex; flex-wrap: wrap; gap: .15rem 1.5rem; margin: 0; padding: 0; list-style: none; }
.legend li { display: flex; gap: .5rem; }
.legend span:last-child, footer, .facts { color: var(--faint); }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
th, td { padding: .3rem .4rem; border: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
td { overflow-wrap: normal; font-size: .92em; }
thead th { position: sticky; top: 0; background: var(--head); vertical-align: bottom; font-weight: 600; }
thead th:first-child { width: 28%; }
.words, .facts { display: block; }
.facts { font-size: .85em; }
b { display: block; font-weight: 600; white-space: nowrap; }
.perhaps { white-space: normal; }
b::before { display: inline-block; width: 1.2em; }
.fullest, .fullest::before { color: var(--fullest); } .fullest::before { content: "\\25c9"; }
.verbatim { color: var(--verbatim); } .verbatim::before { content: "\\25cf"; }
.truncated { color: var(--truncated); } .truncated::before { content: "\\25d0"; }
.spliced { color: var(--truncated); } .spliced::before { content: "\\2237"; }
.reworded { color: var(--reworded); } .reworded::before { content: "\\25b2"; }
.paraphrased { color: var(--paraphrased); } .paraphrased::before { content: "\\25c6"; }
.partial { color: var(--faint); } .partial::before { content: "\\25d4"; }
.perhaps { font-style: italic; }
.warning { display: block; color: var(--warning); font-size: .9em; }
.warning::before { content: "\\26a0\\a0"; }
footer { margin-top: 2rem; }
@media print {
  @page { size: landscape; margin: 12mm; }
  body { padding: 0; font-size: 8pt; }
  thead { display: table-header-group; }
  thead th { position: static; }
  h2 { break-after: avoid; }
  tr { break-inside: avoid; }
}
`;

/** The SHA-256 of the style, for the file's policy; a test holds the two together. */
export const MATRIX_STYLE_HASH = 'BqnTBgiefpfwF/sLfcTEhisHkAmvvtANemjRQTzUjzQ=';
