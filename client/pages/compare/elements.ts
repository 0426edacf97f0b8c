/**
 * Elements that the parts of the page have in common.
 */
import { element } from '../element.ts';

/** Text for screen readers alone. */
export function unseen(text: string): HTMLElement {
  return element('span', { class: 'unseen' }, text);
}

export function button(label: string, act: (event: MouseEvent) => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'link' }, label);
  made.addEventListener('click', act);
  return made;
}
