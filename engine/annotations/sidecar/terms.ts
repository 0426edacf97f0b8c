/**
 * The words of a sidecar: those of the W3C Web Annotation Vocabulary, and the few that it lacks.
 */
import type { AnnotationKind, QuotationSaying } from '../annotation.ts';

/** The context that every annotation of the W3C model names. */
export const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** What is added to it: own terms, so that a reader of JSON-LD has a meaning for each key. As in all JSON-LD, null says nothing to it. */
export const OWN_TERMS = {
  cq: 'urn:crossquote:',
  Quotation: 'cq:Quotation',
  Mention: 'cq:Mention',
  Statement: 'cq:Statement',
  Verdict: 'cq:Verdict',
  Ignored: 'cq:Ignored',
  speech: 'cq:speech',
  kind: 'cq:kind',
  speaker: 'cq:speaker',
  cue: 'cq:cue',
  entityType: 'cq:entityType',
  same: 'cq:same',
  verdict: 'cq:verdict',
  evidence: 'cq:evidence',
  check: 'cq:check',
  depth: 'cq:depth',
  version: 'cq:version',
  formerly: 'cq:formerly',
  decidedBy: 'cq:decidedBy',
  decided: 'cq:decided',
} as const;

/** The keys of bodies that are made here. */
export const BODY_KEYS: ReadonlySet<string> = new Set([
  ...Object.keys(OWN_TERMS),
  'type',
  'purpose',
  'format',
  'value',
  'name',
]);

/** Why each kind of annotation is made, in the standard's words. */
export const MOTIVATIONS: Readonly<Record<Exclude<AnnotationKind, 'foreign'>, string>> = {
  quotation: 'describing',
  mention: 'identifying',
  link: 'linking',
  tag: 'classifying',
  note: 'commenting',
  verdict: 'assessing',
  ignore: 'moderating',
};

/** The kinds of quotation that a person can say a passage is. */
export const SPEECH_KINDS: readonly NonNullable<QuotationSaying['kind']>[] = ['direct', 'mixed', 'indirect'];
