/**
 * Tells the server which commands its code actions and lenses may carry; a client that says nothing gets none.
 */
import type { BaseLanguageClient } from 'vscode-languageclient';
import { COMPARE_REPORTS_COMMAND, MERGE_ENTITY_COMMAND, SET_SPEAKER_COMMAND } from '../protocol/requests.ts';

const CARRIED = [SET_SPEAKER_COMMAND, MERGE_ENTITY_COMMAND, COMPARE_REPORTS_COMMAND];

/** To be called before the client starts. */
export function announceCommands(client: BaseLanguageClient): void {
  client.registerFeature({
    fillClientCapabilities(capabilities) {
      capabilities.experimental = { commands: { commands: [...CARRIED] } };
    },
    initialize: () => undefined,
    getState: () => ({ kind: 'static' }),
    clear: () => undefined,
  });
}
