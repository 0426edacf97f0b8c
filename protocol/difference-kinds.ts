/**
 * How a cell of a comparison stands to the fullest wording, in words, wherever a legend stands.
 */
import type { ComparedCell } from './requests.ts';

export type Kind = ComparedCell['kind'];

/** In the order of the legend. */
export const KINDS: Readonly<Record<Exclude<Kind, 'same'>, string>> = {
  number: 'another figure',
  negation: 'denied otherwise',
  condition: 'another condition',
  modality: 'more or less sure',
  name: 'another name',
  wording: 'other words',
  omitted: 'left out',
  added: 'put in',
  moved: 'in another place',
  insertion: 'an editor’s words',
  form: 'the same in another form',
};
