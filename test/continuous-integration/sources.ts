/** A source, and a draft that has another number. */
export const QUOTED = '“We will send 23 boats to the islands on Friday,” Ana Torres said.\n';
export const MISQUOTED = '“We will send 26 boats to the islands on Friday,” Ana Torres said.\n';
