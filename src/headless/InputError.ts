/** Input that cannot be used; the message is one plain line that says what was got and what to do. */
export class InputError extends Error {}

/** Longest part of the input that such a message quotes, in characters. */
export const MOST_QUOTED = 40;
