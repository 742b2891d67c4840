/** Input that cannot be used; the message is one plain line. */
export class InputError extends Error {}
