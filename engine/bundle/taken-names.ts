/**
 * File names that are given away, as a file system sees them that folds case and Unicode forms.
 */
import { type Phrase, phrased } from '../../protocol/phrase.ts';
import { foldedFileName } from './file-name.ts';

interface Place {
  /** The file of this name, or null when it is only a folder so far. */
  file: string | null;
  /** Some file in this folder; null when there is none. */
  inside: string | null;
  readonly places: Map<string, Place>;
}

export class TakenNames {
  readonly #root: Place = { file: null, inside: null, places: new Map() };

  /** Takes a relative file name and gives null, or says in words which taken name it collides with. */
  take(file: string): Phrase | null {
    const folders: Place[] = [];
    let place = this.#root;
    for (const segment of foldedFileName(file).split('/')) {
      folders.push(place);
      const next = place.places.get(segment) ?? { file: null, inside: null, places: new Map() };
      place.places.set(segment, next);
      place = next;
    }
    if (place.file !== null) {
      return phrased(
        '“{0}” would overwrite “{1}”: on some systems the two are one name. Rename one in its header.',
        file,
        place.file,
      );
    }
    const other = place.inside ?? folders.find((folder) => folder.file !== null)?.file;
    if (other) {
      return phrased(
        '“{0}” and “{1}” cannot both be written: one would be a folder of the other. Rename one in its header.',
        file,
        other,
      );
    }
    place.file = file;
    for (const folder of folders) folder.inside = file;
    return null;
  }
}
