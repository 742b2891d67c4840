import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The declarations of the first block whose selector list holds `selector`. */
function blockOf(selector: string): string {
  const start = css.indexOf(`${selector} {`);
  expect(start, `a block for ${selector}`).toBeGreaterThan(-1);
  return css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
}

function tokensOf(selector: string): Map<string, string> {
  return new Map(
    [...blockOf(selector).matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );
}

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminanceOf(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(a: string, b: string): number {
  const [light, dark] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('the tokens', () => {
  it('give a reader without scripts the same day', () => {
    expect(tokensOf(':root:not([data-theme])')).toEqual(tokensOf("\n[data-theme='day']"));
  });

  it.each(["[data-theme='night']", "\n[data-theme='day']"])(
    'keep the contrasts that their comments state: %s',
    (selector) => {
      const tokens = tokensOf(selector);
      const stated = [
        ...blockOf(selector).matchAll(/--([\w-]+): (#\w{6}); \/\* ([\d.]+) on ([\w-]+)/g),
      ];
      expect(stated.length).toBeGreaterThan(8);
      for (const [, name, colour, ratio, ground] of stated) {
        const contrast = contrastOf(colour, tokens.get(`--${ground}`)!);
        expect(Math.abs(contrast - Number(ratio)), `${name} on ${ground}`).toBeLessThan(0.06);
      }
    },
  );
});
