/** A file and, behind `#`, the part of it that is meant. */
export function splitPlace(place: string): { path: string; part: string | null } {
  const [path, part = null] = place.split('#');
  return { path, part };
}

/** The comments around a part of a Markdown page. */
export function marksOf(part: string): [from: string, to: string] {
  return [`<!-- ${part} -->`, `<!-- /${part} -->`];
}

/**
 * A part of a file: of a JSON list the entry with that id, as JSON; of anything else what stands between the comments
 * `<!-- part -->` and `<!-- /part -->`. Null if there is none.
 */
export function partOf(path: string, text: string, part: string): string | null {
  if (path.endsWith('.json')) {
    const entries = JSON.parse(text) as Array<{ id?: string }>;
    const entry = entries.find(({ id }) => id === part);
    return entry === undefined ? null : JSON.stringify(entry, null, 2);
  }
  const [from, to] = marksOf(part);
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  return start < 0 || end < 0 ? null : text.slice(start + from.length, end).trim();
}

/** The page with a part of it replaced. @throws Error if the page has no such part */
export function withPart(page: string, part: string, text: string): string {
  const [from, to] = marksOf(part);
  const [before, rest] = page.split(from);
  const after = rest?.split(to)[1];
  if (after === undefined)
    throw new Error(`The page has no part between ${from} and ${to}; put both where it belongs.`);
  return `${before}${from}\n\n${text}\n\n${to}${after}`;
}
