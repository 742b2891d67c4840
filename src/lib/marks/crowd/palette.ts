/** A colour as red, green, blue, 0…255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The colours of the crowd, by meaning; each is one custom property of the style sheet. */
export interface CrowdPalette {
  ground: Rgb;
  ink: Rgb;
  unlit: Rgb;
  unlitSmall: Rgb;
  /** The lit bulb, its filament, and by day the pale disc around it. */
  lit: Rgb;
  litCore: Rgb;
  litHalo: Rgb;
  public: Rgb;
  paper: Rgb;
  stranger: Rgb;
  truth: Rgb;
  /** Whether bulbs glow: a dark ground. */
  isNight: boolean;
}

const PROPERTIES: Record<Exclude<keyof CrowdPalette, 'isNight'>, [name: string, fallback: Rgb]> = {
  ground: ['--ground', [15, 13, 27]],
  ink: ['--ink', [228, 224, 240]],
  unlit: ['--unlit', [108, 102, 143]],
  unlitSmall: ['--unlit-small', [150, 143, 196]],
  lit: ['--lit', [255, 190, 77]],
  litCore: ['--lit-core', [255, 243, 212]],
  litHalo: ['--lit-halo', [255, 194, 82]],
  public: ['--public', [244, 233, 207]],
  paper: ['--paper', [236, 223, 194]],
  stranger: ['--stranger', [116, 182, 255]],
  truth: ['--truth', [251, 249, 255]],
};

/**
 * Reads the palette that holds at `element`. Ask again when the theme changes; a missing or odd colour falls back to night's. Under forced
 * colours the properties name colours of the system, which only a style can turn into numbers.
 */
export function readPalette(element: Element): CrowdPalette {
  const styles = getComputedStyle(element);
  const probe = document.createElement('span');
  probe.style.forcedColorAdjust = 'none';
  document.body.append(probe);
  const palette = paletteOf((name) => {
    const value = styles.getPropertyValue(name);
    if (value === '' || parseRgb(value)) return value;
    probe.style.color = value;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return palette;
}

/** The palette by the values of custom properties; a missing or odd colour falls back to night's. */
export function paletteOf(valueOf: (property: string) => string): CrowdPalette {
  const colours = Object.fromEntries(
    Object.entries(PROPERTIES).map(([key, [name, fallback]]) => [
      key,
      parseRgb(valueOf(name)) ?? fallback,
    ]),
  ) as Omit<CrowdPalette, 'isNight'>;
  const [red, green, blue] = colours.ground;
  return { ...colours, isNight: red + green + blue < 384 };
}

/** Reads `#rgb`, `#rrggbb`, `#rrggbbaa`, `rgb(…)` or `color(srgb …)`, which a mixture is computed to; null for anything else. */
export function parseRgb(text: string): Rgb | null {
  const value = text.trim();
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})(?:[0-9a-f]{2})?$/i.exec(value);
  if (long) return [parseInt(long[1], 16), parseInt(long[2], 16), parseInt(long[3], 16)];
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(value);
  if (short) return [1, 2, 3].map((k) => 17 * parseInt(short[k], 16)) as unknown as Rgb;
  const named = /^rgba?\(\s*([\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)/.exec(value);
  if (named) return [Number(named[1]), Number(named[2]), Number(named[3])];
  const mixed = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)/.exec(value);
  return mixed
    ? ([1, 2, 3].map((k) => Math.round(255 * Number(mixed[k]))) as unknown as Rgb)
    : null;
}

/** A colour for the canvas, `alpha` in [0, 1]. */
export function rgba([red, green, blue]: Rgb, alpha = 1): string {
  return `rgba(${red},${green},${blue},${alpha})`;
}
