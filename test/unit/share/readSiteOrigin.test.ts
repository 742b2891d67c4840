import { expect, test } from 'vitest';
import { readSiteOrigin } from '../../../scripts/readSiteOrigin.mjs';

test('the site’s origin is one, or none', () => {
  expect(readSiteOrigin(undefined)).toBe('');
  expect(readSiteOrigin('')).toBe('');
  expect(readSiteOrigin('https://Example.org/')).toBe('https://example.org');
  expect(readSiteOrigin('http://localhost:4173')).toBe('http://localhost:4173');
  for (const odd of ['example.org', 'https://example.org/path', 'ftp://example.org', 'https://'])
    expect(() => readSiteOrigin(odd)).toThrow(/an origin like/);
});
