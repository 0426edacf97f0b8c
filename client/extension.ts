/**
 * The extension's life, the same on the desktop and on the web: it wakes, waits until a source is open, starts the
 * language server and registers the commands. How a server is started is the host's business.
 */
import { commands, type ExtensionContext, window, workspace } from 'vscode';
import { registerAnnotations } from './annotations/register.ts';
import { COMMANDS } from './commands/list.ts';
import { followActiveEditor } from './follow-active-editor.ts';
import { type ClientFactory, LanguageSession } from './language-session.ts';
import { showMembers } from './member-features.ts';
import { SourceDocuments } from './source-documents.ts';
import { showStatus } from './status-item.ts';
import { registerAnnotationViewCommands } from './views/annotation-commands.ts';
import { AnnotationsView } from './views/annotations-view.ts';
import { EntitiesView } from './views/entities-view.ts';
import { registerEntityCommands } from './views/entity-commands.ts';
import { registerStatementCommands } from './views/statement-commands.ts';
import { StatementsView } from './views/statements-view.ts';
import { registerCompare } from './webviews/compare.ts';
import { registerMatrix } from './webviews/matrix.ts';
import { serveWordings } from './wording-documents.ts';

/** Files whose presence alone says that the folder holds sources. The manifest's activation events name them too. */
const SURE_SIGNS = '{**/*.{bundle,txtar},.crossquoterc.json}';

export async function startExtension(context: ExtensionContext, createClient: ClientFactory): Promise<void> {
  const output = window.createOutputChannel('Crossquote', { log: true });
  const sources = new SourceDocuments();
  await sources.read();
  const session = new LanguageSession(createClient, sources, output);
  const entities = new EntitiesView(session);
  const statements = new StatementsView(session);
  const annotations = new AnnotationsView(session);
  context.subscriptions.push(
    output,
    sources,
    session,
    entities,
    registerEntityCommands(session, entities),
    statements,
    registerStatementCommands(session, statements),
    annotations,
    registerAnnotationViewCommands(annotations),
    registerAnnotations(context, session),
    registerMatrix(context, session),
    registerCompare(context, session),
    showStatus(session),
    showMembers(session),
    serveWordings(),
    followActiveEditor(sources),
    ...COMMANDS.map(({ id, run }) =>
      commands.registerCommand(id, (...given: unknown[]) => run(session, given)),
    ),
    workspace.onDidOpenTextDocument((document) => sources.has(document) && session.start()),
    // The server follows the settings itself; only the client's selector is fixed when it starts.
    sources.onDidChange(({ hasNewSelector }) => hasNewSelector && session.restart()),
  );
  const isNeeded =
    workspace.textDocuments.some((document) => sources.has(document)) ||
    (await workspace.findFiles(SURE_SIGNS, undefined, 1)).length > 0;
  if (isNeeded) await session.start();
}
