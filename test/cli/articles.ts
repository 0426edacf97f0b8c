/**
 * Short articles on one invented event, for tests of the command line.
 */

export const COURIER = `Harbour minister Ana Torres has ruled out an early end to the blockade.

“If any ferry sails before Friday, we will treat the voyage as a breach of the harbour treaty,” Torres told reporters in Porto Vale on Monday.
`;

/** Words put for others, and a mark that closes nothing. */
export const HERALD = `“If some ferry sails before Friday, we will treat the voyage as a violation of the harbour treaty,” said Ana Torres, the harbour minister.

The captains said the ministry had never answered.”
`;

/** Word for word. */
export const MONITOR = `Ana Torres spoke on Monday. “If any ferry sails before Friday, we will treat the voyage as a breach of the harbour treaty,” Torres said.
`;

/** Nobody else reports this. */
export const ELSEWHERE = `“Our orchards froze three nights in a row this spring,” the grower Luis Prado said.
`;
