import { expect, test } from 'vitest';
import { nightTokens } from '../../../src/share/nightTokens';

test('pictures take their colours from the style sheet, by night', () => {
  const css =
    ":root,\n[data-theme='night'] {\n  --lit: #ffbe4d; /* a bulb */\n}\n[data-theme='day'] { --lit: #000; }";
  expect([...nightTokens(css)]).toEqual([['--lit', '#ffbe4d']]);
  expect(nightTokens().get('--ground')).toMatch(/^#[0-9a-f]{6}$/);
  expect(() => nightTokens('p { }')).toThrow(/no block/);
});
