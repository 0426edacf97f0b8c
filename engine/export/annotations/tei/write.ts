/**
 * Annotations as TEI P5, a document a file: what was found as elements in the text, what people said beside it.
 */
import { splitParagraphs } from '../../../text/paragraphs.ts';
import { nameDocuments } from '../document-names.ts';
import { type Entry, entriesOf } from '../entries.ts';
import type { AnnotatedDocument, Exported } from '../format.ts';
import { Tally } from '../tally.ts';
import { countNotAllowed, NOT_IN_XML, xmlAttribute, xmlText } from '../xml.ts';
import { annotationXml } from './annotation-xml.ts';
import { EntityList } from './entity-list.ts';
import { type InlineElement, inlineXml } from './inline.ts';
import { CROSSQUOTE, CUE, TEI_NAMESPACE } from './terms.ts';

export function writeTei(documents: readonly AnnotatedDocument[], withFound: boolean): Exported {
  const tally = new Tally();
  const { named, refusals } = nameDocuments(documents);
  const files = [...named].map(([name, document]) => ({
    path: `${name}.xml`,
    content: documentXml(document, withFound, tally),
  }));
  return { files, losses: [...refusals, ...tally.sentences()] };
}

function documentXml(document: AnnotatedDocument, withFound: boolean, tally: Tally): string {
  const { path, member, text, facts } = document;
  const entities = new EntityList(facts.entities);
  const entries = entriesOf(document, withFound, tally);
  const elements = entries.flatMap((entry, index) => elementsOf(entry, `p${index + 1}`, entities));
  const marked = withFound ? facts.quotations.filter(({ kind }) => kind === 'mixed') : [];
  elements.push(
    ...marked.map((quotation, index) => ({
      ...{ name: 'q', id: `q${index + 1}`, attributes: xmlAttribute('resp', `#${CROSSQUOTE}`) },
      parts: quotation.marked,
    })),
  );
  const { xml, fragments } = inlineXml(text, splitParagraphs(text), elements);
  const annotations = entries.flatMap(({ fields }, index) =>
    fields.found === '' ? [annotationXml(fields, `p${index + 1}`, fragments.get(`p${index + 1}`) ?? 0)] : [],
  );
  const said = entries.flatMap(({ fields }) => (fields.found === '' ? Object.values(fields) : []));
  tally.add(
    NOT_IN_XML,
    [text, ...said].reduce((sum, own) => sum + countNotAllowed(own), 0),
  );
  const title = xmlText(member === null ? path : `${path}#${member}`);
  const beside = `${entities.xml()}${annotations.length > 0 ? `<listAnnotation>\n${annotations.join('')}</listAnnotation>\n` : ''}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="${TEI_NAMESPACE}">
<teiHeader>
<fileDesc>
<titleStmt><title>${title}</title><respStmt xml:id="${CROSSQUOTE}"><resp>found</resp><name>Crossquote</name></respStmt></titleStmt>
<publicationStmt><p>Exported by Crossquote.</p></publicationStmt>
<sourceDesc><p>${title}</p></sourceDesc>
</fileDesc>
<encodingDesc><editorialDecl><quotation marks="all"><p>All quotation marks are kept in the text.</p></quotation></editorialDecl></encodingDesc>
</teiHeader>
${beside === '' ? '' : `<standOff>\n${beside}</standOff>\n`}<text><body>
${xml === '' ? '<p/>\n' : xml}</body></text>
</TEI>
`;
}

/** The elements of an entry: of the passage, and of the words that report it. */
function elementsOf(
  { fields, parts, cue }: Entry,
  id: string,
  entities: EntityList,
): readonly InlineElement[] {
  const isFound = fields.found !== '';
  const passage = isFound ? foundElement(fields, entities) : { name: 'seg', attributes: '' };
  const byCrossquote = isFound ? xmlAttribute('resp', `#${CROSSQUOTE}`) : '';
  const cert = xmlAttribute('cert', fields.confidence);
  const whole = { ...passage, id, parts, attributes: `${passage.attributes}${byCrossquote}${cert}` };
  if (!cue) return [whole];
  const attributes = `${xmlAttribute('type', CUE)}${xmlAttribute('corresp', `#${id}`)}${byCrossquote}`;
  return [whole, { name: 'seg', id: `${id}-cue`, attributes, parts: [cue] }];
}

function foundElement(
  { about, value, speakers, type }: Entry['fields'],
  entities: EntityList,
): Pick<InlineElement, 'name' | 'attributes'> {
  if (about === 'mention')
    return {
      name: 'rs',
      attributes: `${xmlAttribute('type', type)}${xmlAttribute('ref', entities.refer(value))}`,
    };
  if (value === 'scare') return { name: 'soCalled', attributes: '' };
  const direct = xmlAttribute('direct', String(value === 'direct'));
  return { name: 'said', attributes: `${xmlAttribute('who', entities.referToAll(speakers))}${direct}` };
}
