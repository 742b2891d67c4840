/** What separates the fields of a line. */
export type Separator = ',' | ';' | '\t' | '::' | '|';

/** What a field is read as. */
export type Role = 'user' | 'title' | 'stars' | 'date';

/** How the lines of a file are laid out. */
export interface FileForm {
  /**
   * `table`: a line a rating. `blocks`: the text files of the Netflix Prize, where a line `17:` names the title of the lines
   * `customer,stars,date` behind it.
   */
  kind: 'table' | 'blocks';
  separator: Separator;
  /** Fields of a line. */
  fields: number;
  /** Which field is what, from 0 on; in blocks the title is none (−1). */
  columns: Record<Role, number>;
  /** What the header calls the four; null if there is no header. */
  header: Record<Role, string> | null;
}

/** How a separator is called in a sentence. */
export const SEPARATOR_NAMES: Record<Separator, string> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '::': 'double colons',
  '|': 'bars',
};
