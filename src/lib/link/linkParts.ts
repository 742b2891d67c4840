/** The values of every key of a link, in order. A map, so that no key can reach a prototype. @param text from its version on */
export function linkParts(text: string): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  for (const part of text.split('&').slice(1)) {
    const at = part.indexOf('=');
    if (at < 0) continue;
    const key = part.slice(0, at);
    const values = parts.get(key);
    if (values) values.push(part.slice(at + 1));
    else parts.set(key, [part.slice(at + 1)]);
  }
  return parts;
}
