import { expect, it } from 'vitest';
import config from '../../svelte.config.js';

const directives = config.kit!.csp!.directives as Record<string, string[]>;

it('the policy of the pages starts from nothing, and lets nothing in from elsewhere', () => {
  expect(directives['default-src']).toEqual(['none']);
  for (const [name, sources] of Object.entries(directives))
    for (const source of sources)
      expect(`${name} ${source}`).toMatch(
        /^(?:[\w-]+ (?:none|self)|img-src data:|script-src wasm-unsafe-eval|style-src-attr unsafe-inline)$/,
      );
});

it('the policy promises nothing that a meta element cannot keep (docs/security.md)', () => {
  for (const ignored of ['frame-ancestors', 'sandbox', 'report-uri', 'report-to'])
    expect(Object.keys(directives)).not.toContain(ignored);
});

it('a build is named after its commit', () => {
  expect(config.kit!.version!.name).toMatch(/^(?:[0-9a-f]{40}(?:-changed)?|\d+\.\d+\.\d+)$/);
});
