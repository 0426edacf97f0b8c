/**
 * What the editor shows of a bundle, shown of a member that is open alone: colours, hovers, the fullest report, all reports. Each
 * is asked for at the same place in the bundle, so that the server knows the member once.
 */
import {
  commands,
  Disposable,
  Hover,
  type Hover as HoverAnswer,
  type Location,
  type LocationLink,
  languages,
  Position,
  type SemanticTokens,
  SemanticTokensBuilder,
  SemanticTokensLegend,
  type TextDocument,
  Uri,
} from 'vscode';
import { MEMBER_SCHEME, type MemberParams, PLACE_IN_BUNDLE, type PlaceInFile } from '../protocol/requests.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../protocol/semantic-tokens.ts';
import type { LanguageSession } from './language-session.ts';

export function showMembers(session: LanguageSession): Disposable {
  const selector = { scheme: MEMBER_SCHEME };
  /** What a command of the editor's answers at the same place in the bundle. */
  const asked = async <Answer>(
    command: string,
    document: TextDocument,
    position: Position,
  ): Promise<Answer | undefined> => {
    const place = await placeInBundle(session, document, position);
    return place && commands.executeCommand<Answer>(command, place.uri, place.position);
  };
  return Disposable.from(
    languages.registerHoverProvider(selector, {
      async provideHover(document, position) {
        const hovers = await asked<HoverAnswer[]>('vscode.executeHoverProvider', document, position);
        const contents = hovers?.flatMap((hover) => hover.contents) ?? [];
        return contents.length > 0 ? new Hover(contents) : null;
      },
    }),
    languages.registerDefinitionProvider(selector, {
      provideDefinition: (document, position) =>
        asked<LocationLink[]>('vscode.executeDefinitionProvider', document, position),
    }),
    languages.registerReferenceProvider(selector, {
      provideReferences: (document, position) =>
        asked<Location[]>('vscode.executeReferenceProvider', document, position),
    }),
    languages.registerDocumentSemanticTokensProvider(
      selector,
      { provideDocumentSemanticTokens: (document) => coloursOf(session, document) },
      LEGEND,
    ),
  );
}

/** That of the server. */
const LEGEND = new SemanticTokensLegend([...TOKEN_TYPES], [...TOKEN_MODIFIERS]);

async function placeInBundle(session: LanguageSession, document: TextDocument, position: Position) {
  const { line, character } = position;
  const params: MemberParams = { uri: document.uri.toString(), position: { line, character } };
  const found = await session.request<PlaceInFile | null>(PLACE_IN_BUNDLE, params);
  if (!found) return undefined;
  return { uri: Uri.parse(found.uri), position: new Position(found.position.line, found.position.character) };
}

/** The bundle's, of the lines that are the member's: a member begins at the beginning of a line. */
async function coloursOf(session: LanguageSession, document: TextDocument): Promise<SemanticTokens | null> {
  const start = await placeInBundle(session, document, new Position(0, 0));
  const command = 'vscode.provideDocumentSemanticTokens';
  const tokens = start && (await commands.executeCommand<SemanticTokens | undefined>(command, start.uri));
  if (!tokens) return null;
  const builder = new SemanticTokensBuilder(LEGEND);
  let [line, character] = [-start.position.line, 0];
  // Five numbers each: lines and characters after the one before, length, type, modifiers.
  for (let at = 0; at + 4 < tokens.data.length; at += 5) {
    const [down = 0, right = 0, length = 0, type = 0, modifiers = 0] = tokens.data.subarray(at, at + 5);
    line += down;
    character = down > 0 ? right : character + right;
    if (line >= 0 && line < document.lineCount) builder.push(line, character, length, type, modifiers);
  }
  return builder.build();
}
