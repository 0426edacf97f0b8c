/**
 * How the HTML of statements looks: on a screen, light or dark as the reader has it, and on paper.
 *
 * No difference is told by colour alone: words left out are struck through, words put in and replaced are underlined,
 * each in its own way, and to a screen reader each is said.
 */
export const STATEMENTS_STYLE = `
:root {
  color-scheme: light dark;
  --page: #fdfdfb; --card: #fff; --text: #1d2327; --faint: #57606a; --line: #d5d9dd; --link: #0b57a4;
  --del: #8f1d1d; --del-page: #fdebea; --ins: #0a5a2b; --ins-page: #e5f5ea; --mark: #5c4500; --mark-page: #fff3cd;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #15181b; --card: #1d2125; --text: #e4e7ea; --faint: #a4adb6; --line: #3b4249; --link: #8ec2f8;
    --del: #ffb4ab; --del-page: #4b1a18; --ins: #9ce4b2; --ins-page: #123c22; --mark: #f5dc8c; --mark-page: #463a10;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 82rem; background: var(--page); color: var(--text);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere;
}
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 .75rem; }
h3 { font-size: 1.05rem; margin: 0; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
dl, ol, ul { margin: 0; padding: 0; list-style: none; }
dd { margin: 0; }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1rem 0; }
.counts div {
  display: flex; flex-direction: column-reverse; min-width: 7rem; padding: .4rem .75rem; border: 1px solid var(--line);
  border-radius: .4rem; background: var(--card);
}
.counts dt, .spread, .count, .number, .legend, footer { color: var(--faint); font-size: .875rem; font-weight: normal; }
.counts dd { font-size: 1.4rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
.legend { max-width: 48rem; margin: 0; }
.skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
nav h2 { margin: 1.5rem 0 .5rem; font-size: 1.05rem; }
nav h3 { font-size: .9rem; margin: .75rem 0 .25rem; }
nav li a { display: block; padding: .15rem 0; font-size: .875rem; line-height: 1.35; text-decoration: none; }
nav li a:hover { text-decoration: underline; }
nav li span { display: block; color: var(--faint); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
article {
  margin: 0 0 1rem; padding: .9rem 1.1rem 1.1rem; border: 1px solid var(--line); border-radius: .5rem;
  background: var(--card); content-visibility: auto; contain-intrinsic-size: auto 18rem;
}
article:has(:target) { border-color: var(--link); }
.spread { margin: .1rem 0 0; }
.wordings > li { margin-top: .9rem; }
blockquote {
  margin: 0 0 .4rem; padding-inline-start: .8rem; border-inline-start: 3px solid var(--line);
  font: 1.06rem/1.6 Charter, "Iowan Old Style", Georgia, "Noto Serif", serif;
}
del, ins, mark { padding: 0 .15em; border-radius: .15em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
del { color: var(--del); background: var(--del-page); text-decoration: line-through; }
ins { color: var(--ins); background: var(--ins-page); text-decoration: underline; text-underline-offset: .15em; font-weight: 600; }
mark { color: var(--mark); background: var(--mark-page); text-decoration: underline dotted; text-underline-offset: .15em; }
del::before, del::after, ins::before, ins::after {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
del::before { content: " [left out: "; }
ins::before { content: " [put in: "; }
del::after, ins::after { content: "] "; }
.wordings > li, blockquote { position: relative; }
.reports li { display: flex; flex-wrap: wrap; gap: 0 .75rem; padding: .1rem 0 .1rem .95rem; font-size: .9rem; }
.relation { flex: 0 0 9.5rem; }
.relation.fullest { font-weight: 600; }
.relation.suggested { font-style: italic; }
.place { flex: 1 1 16rem; color: var(--faint); }
.place b { color: var(--text); font-weight: 500; }
.speaker { flex: 1 1 10rem; }
.opinion { flex: 1 0 100%; font-weight: 500; }
.many { max-height: 18rem; overflow: auto; border: 1px solid var(--line); border-radius: .3rem; padding: .3rem 0; }
.relations div { display: flex; flex-wrap: wrap; gap: 0 .75rem; padding: .1rem 0; font-size: .9rem; }
.relations dt { flex: 0 0 7rem; font-weight: 600; }
.relations dd { flex: 1 1 20rem; }
footer { margin-top: 2rem; border-top: 1px solid var(--line); }
@media screen and (max-width: 60rem) {
  nav { max-height: 22rem; overflow: auto; margin-top: 1.25rem; padding: 0 1rem .75rem; border: 1px solid var(--line); border-radius: .5rem; }
  nav h2 { margin-top: .75rem; }
}
@media screen and (min-width: 60.01rem) {
  .columns { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 2rem; }
  nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto; padding: 0 .5rem 1rem 0; }
}
@media print {
  body { padding: 0; max-width: none; font-size: 10pt; }
  article { content-visibility: visible; border-width: 1px 0 0; border-radius: 0; padding: .6rem 0; }
  h2, h3, .spread { break-after: avoid; }
  blockquote, .reports li, nav li { break-inside: avoid; }
  .many { max-height: none; overflow: visible; border: 0; }
  nav ol { columns: 2; column-gap: 2rem; }
  nav li a { color: inherit; }
  .skip { display: none; }
}
`;
