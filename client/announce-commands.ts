/**
 * Tells the server which commands its code actions may carry; a client that says nothing gets none.
 */
import type { BaseLanguageClient } from 'vscode-languageclient';
import { MERGE_ENTITY_COMMAND, SET_SPEAKER_COMMAND } from '../protocol/requests.ts';

/** To be called before the client starts. */
export function announceCommands(client: BaseLanguageClient): void {
  client.registerFeature({
    fillClientCapabilities(capabilities) {
      capabilities.experimental = { commands: { commands: [SET_SPEAKER_COMMAND, MERGE_ENTITY_COMMAND] } };
    },
    initialize: () => undefined,
    getState: () => ({ kind: 'static' }),
    clear: () => undefined,
  });
}
