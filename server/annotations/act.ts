/**
 * What the user has asked for of a passage, as the edit that notes it.
 */

import { selectorsOf } from '../../engine/annotations/anchoring/selectors.ts';
import type { Saying } from '../../engine/annotations/annotation.ts';
import { VERDICTS } from '../../engine/annotations/annotation.ts';
import { ENTITY_TYPES } from '../../engine/annotations/entities-file.ts';
import { QuotationsBySpan } from '../../engine/annotations/quotation-span.ts';
import { SPEECH_KINDS } from '../../engine/annotations/sidecar/terms.ts';
import type { QuotationPlace } from '../../engine/corpus/snapshot.ts';
import { shorten } from '../../engine/text/shorten.ts';
import type { Act, AnnotateParams } from '../../protocol/annotations.ts';
import { CHECK_CODES } from '../../protocol/checks.ts';
import { type Phrase, phrased } from '../../protocol/phrase.ts';
import type { Range } from '../../protocol/requests.ts';
import { canonicalUri } from '../canonical-uri.ts';
import type { EditAnswer } from '../corrections/edit-user-file.ts';
import type { Services } from '../feature.ts';
import { wordsOf } from '../places.ts';
import { plainText } from '../plain-text.ts';
import { findingsAt } from './findings-at.ts';
import { type Passage, passageAt, selectedAt } from './passage.ts';
import { annotationsOn, annotator, say, takeBack } from './say.ts';
import { sayLink } from './say-link.ts';
import { sayQuotation } from './say-quotation.ts';

/** UTF-16 units of words that a refusal names. */
const WORDS_SHOWN = 60;

type ActAbout<A extends Act['about']> = Extract<Act, { readonly about: A }>;

export function act(services: Services, { uri, range, act: asked }: AnnotateParams): EditAnswer {
  const passage = passageOfAct(services, uri, range, asked);
  if (!passage)
    return refuse(
      asked.about === 'mention'
        ? phrased('Select some words, or put the cursor on a name.')
        : phrased('Select some words, or put the cursor in a quotation.'),
    );
  switch (asked.about) {
    case 'quotation':
      return aboutQuotation(services, passage, uri, asked);
    case 'mention':
      return aboutName(services, passage, asked);
    case 'link':
      return aboutStatement(services, passage, asked);
    case 'tag':
      return aboutTag(services, passage, asked);
    case 'note':
      return asked.text.trim() === ''
        ? refuse(phrased('A note needs some words.'))
        : say(services, passage, { about: 'note', text: asked.text.trim() }, () => false);
    case 'verdict':
      return aboutVerdict(services, passage, asked);
    case 'ignore':
      return aboutFinding(services, passage, asked);
  }
}

/** What is ignored is a finding, so that its own words are the passage where nothing is selected. */
function passageOfAct(services: Services, uri: string, range: Range, asked: Act): Passage | null {
  const { session } = services;
  const finding =
    asked.about === 'ignore' && isEmpty(range)
      ? findingsAt(services, uri, range.start).find(({ code }) => asked.code === null || asked.code === code)
      : undefined;
  const found = finding && selectedAt(session, canonicalUri(uri), finding.range);
  return found ?? passageAt(session, uri, range, asked.about);
}

function isEmpty({ start, end }: Range): boolean {
  return start.line === end.line && start.character === end.character;
}

function refuse(refusal: Phrase): EditAnswer {
  return { refusal };
}

function aboutQuotation(
  services: Services,
  passage: Passage,
  uri: string,
  { cue, speakers, ...asked }: ActAbout<'quotation'>,
): EditAnswer {
  const names = speakers?.map(plainText);
  if (names?.includes('')) return refuse(phrased('A speaker needs a name.'));
  if (asked.kind !== undefined && !SPEECH_KINDS.includes(asked.kind))
    return refuse(phrased('A quotation is one of {0}.', SPEECH_KINDS));
  const selected = cue && selectedAt(services.session, canonicalUri(uri), cue);
  if (cue && selected?.document !== passage.document)
    return refuse(phrased('Select the words that report the quotation, in the same document.'));
  return sayQuotation(services, passage, {
    ...(asked.speech !== undefined && { speech: asked.speech }),
    ...(asked.kind !== undefined && { kind: asked.kind }),
    ...(names && { speakers: names }),
    ...(selected && { cue: selectorsOf(passage.document.text, selected.span) }),
  });
}

function aboutName(services: Services, passage: Passage, { name, type }: ActAbout<'mention'>): EditAnswer {
  const plain = name === null ? null : plainText(name);
  if (plain === '') return refuse(phrased('A name needs some letters.'));
  const known = ENTITY_TYPES.find((own) => own === type) ?? null;
  return say(services, passage, { about: 'mention', name: plain, type: known });
}

function aboutTag(services: Services, passage: Passage, { tag }: ActAbout<'tag'>): EditAnswer {
  const plain = plainText(tag);
  if (plain === '') return refuse(phrased('A tag needs some letters.'));
  const { document, span } = passage;
  const isIt = (says: Saying) => says.about === 'tag' && says.tag === plain;
  const own = annotator(services);
  const there = annotationsOn(document, span, 'tag').filter(
    ({ says, creator }) => isIt(says) && creator === own,
  );
  return there.length > 0
    ? takeBack(services, document.path, there)
    : say(services, passage, { about: 'tag', tag: plain }, () => false);
}

function aboutVerdict(
  services: Services,
  passage: Passage,
  { verdict, evidence }: ActAbout<'verdict'>,
): EditAnswer {
  const known = VERDICTS.find((own) => own === verdict);
  if (!known) return refuse(phrased('A verdict is one of {0}.', VERDICTS));
  return say(services, passage, { about: 'verdict', verdict: known, evidence: evidence?.trim() || null });
}

function aboutFinding(services: Services, passage: Passage, { code }: ActAbout<'ignore'>): EditAnswer {
  if (code !== null && !(CHECK_CODES as readonly string[]).includes(code))
    return refuse(phrased('There is no such check.'));
  return say(
    services,
    passage,
    { about: 'ignore', code },
    ({ says }) => says.about === 'ignore' && says.code === code,
  );
}

function aboutStatement(services: Services, passage: Passage, { other, same }: ActAbout<'link'>): EditAnswer {
  const there = passageAt(services.session, other.uri, other.range, 'link');
  const [one, two] = [quotationOf(passage), there && quotationOf(there)];
  const unmarked = one ? there : passage;
  if (!one || !two) {
    return refuse(
      unmarked
        ? phrased(
            'Only quotations can be reports of one statement. “{0}” are none. Put the cursor in a quotation, or mark the words as one first.',
            shorten(wordsOf(unmarked.document, unmarked.span), WORDS_SHOWN),
          )
        : phrased(
            'Only quotations can be reports of one statement. Put the cursor in a quotation, or mark the words as one first.',
          ),
    );
  }
  if (one.document === two.document && one.index === two.index)
    return refuse(phrased('The two places are in one quotation.'));
  return sayLink(services, one, two, same);
}

function quotationOf({ document, span, depth }: Passage): QuotationPlace | null {
  const { quotations } = document.facts;
  const index = new QuotationsBySpan(quotations).near(span, depth);
  const quotation = index === undefined ? undefined : quotations[index];
  return index !== undefined && quotation ? { document, index, quotation } : null;
}
