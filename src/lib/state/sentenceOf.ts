/** What went wrong, in the sentence of whoever said it. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
