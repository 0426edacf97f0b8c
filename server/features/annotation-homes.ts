/**
 * Finding the file that annotations belong to whose own is gone, and moving them there.
 */
import {
  ANNOTATION_HOMES,
  type AnnotateResult,
  type AnnotationHome,
  MOVE_ANNOTATIONS,
  type MoveAnnotationsParams,
} from '../../protocol/annotations.ts';
import { homesOf, moveAnnotations } from '../annotations/homes.ts';
import { canonicalUri, relativePath } from '../canonical-uri.ts';
import { applyEdit } from '../corrections/apply-edit.ts';
import type { Feature } from '../feature.ts';
import { fieldsOf, TEXT, TEXT_DOCUMENT } from '../forms.ts';
import { guard } from '../guard.ts';
import { plainText } from '../plain-text.ts';

export const annotationHomes: Feature = {
  capabilities: () => ({}),
  register(services) {
    const { connection, session, userFiles } = services;
    connection.onRequest(
      ANNOTATION_HOMES,
      guard(
        services,
        'annotation homes',
        TEXT_DOCUMENT,
        async ({ uri }, task): Promise<readonly AnnotationHome[]> => {
          const homes = await homesOf(services, canonicalUri(uri), task);
          return homes.map(({ file: { path }, share }) => {
            const folder = session.folderOf(path);
            const label = plainText((folder && relativePath(folder, path)) ?? path);
            return { uri: session.uriOf(path), label, percent: Math.round(100 * share) };
          });
        },
      ),
    );
    connection.onRequest(
      MOVE_ANNOTATIONS,
      guard(
        services,
        'move annotations',
        fieldsOf<MoveAnnotationsParams>({ from: TEXT, to: TEXT }),
        async ({ from, to }): Promise<AnnotateResult> => {
          const paths = [canonicalUri(from), canonicalUri(to)] as const;
          await userFiles.sidecars.readBefore(paths);
          const [own, other] = paths.map((path) => userFiles.sidecars.placeOf(path));
          if (!own || !other)
            return { refusal: session.say('Only a document in a workspace folder can be annotated.') };
          return {
            refusal: await applyEdit(
              services,
              session.say('Move annotations'),
              moveAnnotations(services, own, other),
            ),
          };
        },
      ),
    );
  },
};
