/**
 * What somebody said of a passage, as TEI has the W3C model: an `annotation` with who made it and when.
 */
import type { Fields } from '../fields.ts';
import { xmlAttribute, xmlText } from '../xml.ts';
import { fragmentId } from './inline.ts';
import { motivationOf, NOTED } from './terms.ts';

/** A date and a time as TEI takes it; of others a note is made. */
const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?)?$/;

/** @param passage The id of the element of its passage. @param fragments In how many that is cut. */
export function annotationXml(fields: Fields, passage: string, fragments: number): string {
  const targets = Array.from({ length: fragments }, (_, index) => `#${fragmentId(passage, index + 1)}`);
  const times = (['created', 'modified'] as const).filter((name) => fields[name] !== '');
  const changes = times.filter((name) => DATE.test(fields[name]));
  const others = times.filter((name) => !changes.includes(name));
  return [
    `<annotation xml:id="a-${passage}"${xmlAttribute('motivation', motivationOf(fields.about))}${xmlAttribute('target', targets.join(' '))}>`,
    fields.creator === ''
      ? ''
      : `<respStmt><resp>creator</resp><name>${xmlText(fields.creator)}</name></respStmt>`,
    changes.length === 0
      ? ''
      : `<revisionDesc>${changes.map((name) => `<change status="${name}" when="${fields[name]}"/>`).join('')}</revisionDesc>`,
    ...[...NOTED, ...others]
      .filter((name) => fields[name] !== '')
      .map((name) => `<note type="${name}">${xmlText(fields[name])}</note>`),
    '</annotation>\n',
  ].join('');
}
