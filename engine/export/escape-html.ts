/**
 * Text as HTML that shows exactly this text, in an element or in an attribute between quotation marks.
 *
 * Control characters, which HTML cannot have, must be gone from it.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
