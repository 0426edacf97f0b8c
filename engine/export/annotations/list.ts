/**
 * The formats in which annotations are exchanged, in the order of the help.
 */

import { BRAT } from './brat/brat.ts';
import { CSV } from './csv/csv.ts';
import type { AnnotationFormat } from './format.ts';
import { REFI_QDA } from './refi-qda/refi-qda.ts';
import { TEI } from './tei/tei.ts';
import { W3C } from './w3c.ts';
import { WEBANNO } from './webanno/webanno.ts';

export const FORMATS: readonly AnnotationFormat[] = [W3C, BRAT, WEBANNO, TEI, CSV, REFI_QDA];
