/**
 * How a cell is drawn, and how it is said: a shape for each relation, a sign for each warning. Colours are the style
 * sheet's; no two relations have one shape.
 */
import { WARNING_LABELS } from '../../../protocol/relations.ts';
import type { MatrixCell, MatrixWarning } from '../../../protocol/requests.ts';
import { say } from '../say.ts';
import { countedIn, relationIn } from '../words.ts';

/** A cell in words: “perhaps reworded, 2 reports, another figure”. */
export function cellInWords({
  relation,
  status,
  reports,
  warning,
}: Omit<MatrixCell, 'row' | 'column'>): string {
  const facts = [
    relationInWords({ relation, status }),
    ...(reports > 1 ? [countedIn(say, reports, 'report')] : []),
  ];
  return warning === null ? facts.join(', ') : [...facts, say(WARNING_LABELS[warning])].join(', ');
}

export function relationInWords({ relation, status }: Pick<MatrixCell, 'relation' | 'status'>): string {
  return relationIn(say, relation, status);
}

/** The shape of a relation; what is only suggested is drawn as an outline of dashes. */
export function relationShape({ relation, status }: Pick<MatrixCell, 'relation' | 'status'>): SVGSVGElement {
  const svg = drawing(`shape ${relation}${status === 'suggested' ? ' suggested' : ''}`);
  for (const [name, data] of SHAPES[relation] ?? []) svg.append(path(name, data));
  return svg;
}

export function warningSign(warning: MatrixWarning): SVGSVGElement {
  const svg = drawing('sign');
  svg.append(path('line', SIGNS[warning]));
  return svg;
}

const DISC = 'M8 2a6 6 0 1 1 0 12a6 6 0 1 1 0-12z';

/** Paths on a field of 16 by 16: `solid` is filled, `line` is an outline. */
const SHAPES: Readonly<Record<string, readonly (readonly [name: 'solid' | 'line', data: string])[]>> = {
  fullest: [
    ['line', 'M8 1.25a6.75 6.75 0 1 1 0 13.5a6.75 6.75 0 1 1 0-13.5z'],
    ['solid', 'M8 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8z'],
  ],
  verbatim: [['solid', DISC]],
  truncated: [
    ['line', DISC],
    ['solid', 'M8 2a6 6 0 0 0 0 12z'],
  ],
  spliced: [
    ['solid', 'M6.5 2.2a6 6 0 0 0 0 11.6z'],
    ['solid', 'M9.5 2.2a6 6 0 0 1 0 11.6z'],
  ],
  reworded: [['solid', 'M8 1.75L14.75 13.75H1.25z']],
  paraphrased: [['solid', 'M8 1L15 8L8 15L1 8z']],
  partial: [
    ['line', DISC],
    ['solid', 'M8 8V2a6 6 0 0 1 6 6z'],
  ],
};

const SIGNS: Readonly<Record<MatrixWarning, string>> = {
  // A head and shoulders; a number sign; not equal; scissors' blades.
  speaker: 'M8 2.5a2.6 2.6 0 1 1 0 5.2a2.6 2.6 0 1 1 0-5.2zM2.8 14c0-6 10.4-6 10.4 0z',
  number: 'M6.5 2L4.5 14M11.5 2L9.5 14M2.5 5.75H14M2 10.25H13.5',
  denial: 'M2.5 6H13.5M2.5 10.5H13.5M11 2.5L5 14',
  cut: 'M3 2.5L11.5 11M13 2.5L4.5 11M3.6 10.4a1.9 1.9 0 1 0 .01 0zM12.4 10.4a1.9 1.9 0 1 0 .01 0z',
};

const SVG = 'http://www.w3.org/2000/svg';

function drawing(names: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', names);
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

function path(name: string, data: string): SVGPathElement {
  const made = document.createElementNS(SVG, 'path');
  made.setAttribute('class', name);
  made.setAttribute('d', data);
  return made;
}
