import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, type Canvas } from '@napi-rs/canvas';

/** A drawing surface of whole pixels, and its context as the marks of the site know it. */
export interface Surface {
  canvas: Canvas;
  context: CanvasRenderingContext2D;
}

/** The families of the site, by the names that pictures use; the same files that the site serves. */
const FONT_FILES = {
  Bricolage:
    '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wdth-normal.woff2',
  'Literata Italic': '@fontsource-variable/literata/files/literata-latin-wght-italic.woff2',
  'Instrument Sans':
    '@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2',
};

/** One of the families that a picture can be set in. */
export type Family = keyof typeof FONT_FILES;

let areFontsLoaded = false;

/** An empty surface of `width × height` pixels. @throws Error if a font of the site cannot be read */
export function createSurface(width: number, height: number): Surface {
  loadFonts();
  const canvas = createCanvas(width, height);
  // Skia's context has every method that the marks call; its types differ in what they draw images from.
  return { canvas, context: canvas.getContext('2d') as unknown as CanvasRenderingContext2D };
}

/** A surface as something that another one can draw. */
export function asImage({ canvas }: Surface): CanvasImageSource {
  return canvas as unknown as CanvasImageSource;
}

function loadFonts(): void {
  if (areFontsLoaded) return;
  const require = createRequire(import.meta.url);
  for (const [family, file] of Object.entries(FONT_FILES)) {
    if (!GlobalFonts.registerFromPath(require.resolve(file), family))
      throw new Error(`The font ${file} could not be read; run npm ci and try again.`);
  }
  areFontsLoaded = true;
}
