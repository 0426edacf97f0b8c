/**
 * A failure that the user can put right. Its message names the file or argument and says what to do; it is printed
 * without a stack, and the process ends with status 2.
 */
export class UserError extends Error {}
