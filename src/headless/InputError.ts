/** Input that cannot be used; the message is one plain line that says what was got and what to do. */
export class InputError extends Error {}
