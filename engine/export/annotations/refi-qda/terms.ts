/**
 * The words of a REFI-QDA project.
 */
import { guidOf } from './guid.ts';

export const NAMESPACE = 'urn:QDA-XML:project:1.0';

/** The files of the archive: the project, and the folder of its texts. */
export const PROJECT_FILE = 'project.qde';
export const SOURCE_FOLDER = 'sources/';

/** The user who has found what nobody said. */
export const CROSSQUOTE = 'Crossquote';
export const CROSSQUOTE_GUID = guidOf(JSON.stringify(['user', false, CROSSQUOTE]));
