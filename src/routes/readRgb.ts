import type { Rgb } from './paintStrip';

/** The colour that a token such as `--unlit` has here; tokens are written `#rrggbb`. */
export function readRgb(styles: CSSStyleDeclaration, token: string): Rgb {
  const hex = styles.getPropertyValue(token).trim().slice(1);
  const at = (start: number) => parseInt(hex.slice(start, start + 2), 16);
  return [at(0), at(2), at(4)];
}
