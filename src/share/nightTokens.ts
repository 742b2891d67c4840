import { readFileSync } from 'node:fs';

/**
 * The custom properties of the night, by name (`--company`): read from the style sheet itself, so that a picture has the colours of the site.
 * @throws Error if the sheet has no such block
 */
export function nightTokens(css = readTokens()): Map<string, string> {
  const selector = "[data-theme='night'] {";
  const start = css.indexOf(selector);
  if (start < 0)
    throw new Error(`tokens.css has no block ${selector}…}, so pictures have no colours.`);
  const block = css.slice(start + selector.length, css.indexOf('}', start));
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value.trim()]),
  );
}

function readTokens(): string {
  return readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
}
