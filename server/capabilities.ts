/**
 * What the client can do, read once from its greeting, and what the server tells it in return.
 *
 * Features ask this plain record and never the greeting itself, so that a client's omission has one meaning.
 */
import {
  type ClientCapabilities,
  type CodeActionClientCapabilities,
  DiagnosticTag,
  MarkupKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Feature } from './feature.ts';

export interface ClientAbilities {
  readonly configuration: boolean;
  readonly dynamicConfiguration: boolean;
  readonly dynamicWatching: boolean;
  readonly workspaceFolders: boolean;
  readonly markdownHover: boolean;
  readonly definitionLinks: boolean;
  readonly declarationLinks: boolean;
  readonly nestedSymbols: boolean;
  /** Most ranges it wants; `Infinity` where it does not say. */
  readonly foldingLimit: number;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshHints: boolean;
  readonly refreshLenses: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly unnecessaryTag: boolean;
  /** Asks where a workspace symbol stands in its file once the user takes it. */
  readonly lateSymbolRanges: boolean;
  readonly refreshTokens: boolean;
  /** Takes code actions, and not only commands. */
  readonly codeActions: boolean;
  /** Asks for a code action's edit once the user takes it. */
  readonly lateEdits: boolean;
  /** Shows a code action that cannot be taken, with the reason. */
  readonly disabledActions: boolean;
  readonly preferredActions: boolean;
  /** Edits texts by their version, and files too. */
  readonly documentChanges: boolean;
  readonly createFiles: boolean;
  /** Asks before it renames files, and renames others with them. */
  readonly renameFiles: boolean;
  /** The commands of its own that a code action or a lens may carry. */
  readonly commands: ReadonlySet<unknown>;
}

export function clientAbilities({
  workspace,
  textDocument,
  experimental,
}: ClientCapabilities): ClientAbilities {
  // Diagnostics are described under either of two keys, depending on the client's age.
  const push = textDocument?.publishDiagnostics;
  const pull = textDocument?.diagnostic;
  const operations = workspace?.workspaceEdit?.resourceOperations ?? [];
  const createFiles = operations.includes('create');
  const tags = [push?.tagSupport, pull?.tagSupport].flatMap((support) => support?.valueSet ?? []);
  return {
    configuration: workspace?.configuration ?? false,
    dynamicConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    dynamicWatching: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    declarationLinks: textDocument?.declaration?.linkSupport ?? false,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    pullDiagnostics: pull !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshHints: workspace?.inlayHint?.refreshSupport ?? false,
    refreshLenses: workspace?.codeLens?.refreshSupport ?? false,
    relatedInformation: push?.relatedInformation ?? pull?.relatedInformation ?? false,
    codeDescription: push?.codeDescriptionSupport ?? pull?.codeDescriptionSupport ?? false,
    unnecessaryTag: tags.includes(DiagnosticTag.Unnecessary),
    lateSymbolRanges: workspace?.symbol?.resolveSupport?.properties.includes('location.range') ?? false,
    refreshTokens: workspace?.semanticTokens?.refreshSupport ?? false,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    lateEdits: takesLateEdits(textDocument?.codeAction),
    disabledActions: textDocument?.codeAction?.disabledSupport ?? false,
    preferredActions: textDocument?.codeAction?.isPreferredSupport ?? false,
    // Files are made in this form alone, so who makes files takes it; Neovim does not say so.
    documentChanges: createFiles || (workspace?.workspaceEdit?.documentChanges ?? false),
    createFiles,
    renameFiles: operations.includes('rename') && (workspace?.fileOperations?.willRename ?? false),
    commands: commandsOf(experimental),
  };
}

/** An action without its edit is found again by its data. */
function takesLateEdits(actions: CodeActionClientCapabilities | undefined): boolean {
  return (actions?.dataSupport && actions.resolveSupport?.properties.includes('edit')) ?? false;
}

/** The commands of the client's own that it lists; anything may stand under `experimental`. */
function commandsOf(experimental: unknown): ReadonlySet<unknown> {
  const { commands } = (experimental ?? {}) as { readonly commands?: { readonly commands?: unknown } };
  return new Set(Array.isArray(commands?.commands) ? commands.commands : []);
}

/** The answer to the greeting: what the server does itself, and what each feature adds. */
export function serverCapabilities(
  features: readonly Feature[],
  client: ClientAbilities,
): ServerCapabilities {
  const base: ServerCapabilities = {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  const added = features.map((feature) => feature.capabilities(client));
  const workspace = Object.assign({}, base.workspace, ...added.map((capabilities) => capabilities.workspace));
  return Object.assign(base, ...added, { workspace });
}
