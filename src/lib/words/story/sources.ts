/** Where the facts of the story come from; linked at the sentence that uses them. */
export const sources = {} as const satisfies Record<string, { title: string; url: string }>;
/** The name of a source. */
export type SourceId = keyof typeof sources;
