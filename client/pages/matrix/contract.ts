/**
 * What the page of the statement matrix asks, and what it is told.
 */
import type {
  ExportMatrixParams,
  MatrixPart,
  MatrixPartParams,
  MatrixReport,
  MatrixReportsParams,
  MatrixStep,
  MatrixStepParams,
} from '../../../protocol/requests.ts';
import type { Contract, ShownPlace } from '../contract.ts';

/** What a button may do where there is nothing to show. */
export type Remedy = 'openFolder' | 'chooseFiles' | 'restartServer' | 'showOutput';

export interface MatrixContract extends Contract {
  readonly questions: {
    part(params: MatrixPartParams): Promise<MatrixPart & { readonly hasFolder: boolean }>;
    /** The next report in a direction; null for none. */
    step(params: MatrixStepParams): Promise<MatrixStep | null>;
    reports(params: MatrixReportsParams): Promise<readonly MatrixReport[]>;
    show(place: ShownPlace): Promise<null>;
    /** Ask where to write the matrix, and write it. */
    export(params: ExportMatrixParams): Promise<null>;
    remedy(remedy: Remedy): Promise<null>;
  };
  readonly news: {
    /** What is known of statements may have changed. */
    readonly changed: null;
  };
}
