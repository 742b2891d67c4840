/** A small picture as straight-alpha pixels, `size × size`, to be put down by the thousand. */
export interface Stamp {
  size: number;
  pixels: Uint32Array;
}

/**
 * A transparent picture of device pixels into which stamps are put by hand: for thousands of marks a frame this costs a tenth of
 * asking the canvas for each. Stamps lie on whole pixels.
 */
export class StampSheet {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D | null;
  width = 0;
  height = 0;
  /** Straight-alpha pixels, alpha in the top byte; length width × height. */
  pixels = new Uint32Array(0);
  #image: ImageData | null = null;
  /** Memory for the pixels, kept when the sheet shrinks: fresh memory costs more than the drawing. */
  #memory = new ArrayBuffer(0);

  constructor() {
    this.canvas = document.createElement('canvas');
    this.context = this.canvas.getContext('2d');
  }

  /**
   * Takes a size in device pixels; if it differs, every pixel is transparent. The canvas keeps its size and picture until `present`.
   * @returns whether it differed.
   */
  resize(width: number, height: number): boolean {
    if (!this.context || (this.#image && width === this.width && height === this.height))
      return false;
    this.width = width;
    this.height = height;
    const bytes = 4 * width * height;
    if (this.#memory.byteLength < bytes) this.#memory = new ArrayBuffer(bytes);
    this.pixels = new Uint32Array(this.#memory, 0, width * height).fill(0);
    this.#image = new ImageData(new Uint8ClampedArray(this.#memory, 0, bytes), width, height);
    return true;
  }

  /** Makes every pixel transparent; `present` shows it. */
  clear(): void {
    this.pixels.fill(0);
  }

  /** Puts the pixels of a rectangle (all of them by default) onto the canvas. */
  present(x = 0, y = 0, width = this.width, height = this.height): void {
    const { canvas } = this;
    if (canvas.width !== this.width || canvas.height !== this.height) {
      canvas.width = this.width;
      canvas.height = this.height;
    }
    if (this.#image) this.context?.putImageData(this.#image, 0, 0, x, y, width, height);
  }

  /**
   * Lays a stamp over what is there, its middle at (`x`, `y`) in device pixels, at `opacity` 0…256. Cut off at the edges. No allocation.
   */
  stamp({ size, pixels: source }: Stamp, x: number, y: number, opacity: number): void {
    const { width, height, pixels } = this;
    const left = Math.floor(x - size / 2 + 0.25);
    const top = Math.floor(y - size / 2 + 0.25);
    const firstX = Math.max(0, -left);
    const lastX = Math.min(size, width - left);
    const lastY = Math.min(size, height - top);
    for (let row = Math.max(0, -top); row < lastY; row++) {
      let from = row * size + firstX;
      let to = (top + row) * width + left + firstX;
      for (let column = firstX; column < lastX; column++, from++, to++) {
        const over = source[from];
        const alpha = ((over >>> 24) * opacity) >> 8;
        if (alpha === 0) continue;
        const under = pixels[to];
        if (alpha >= 254) pixels[to] = over;
        else if (under === 0) pixels[to] = ((alpha << 24) | (over & 0xffffff)) >>> 0;
        else pixels[to] = blend(over, alpha, under);
      }
    }
  }
}

/** `over` at `alpha` (0…255) upon `under`, all straight alpha. */
function blend(over: number, alpha: number, under: number): number {
  const left = ((under >>> 24) * (255 - alpha)) / 255;
  const total = alpha + left;
  const share = alpha / total;
  const red = (under & 255) + ((over & 255) - (under & 255)) * share;
  const green = ((under >> 8) & 255) + (((over >> 8) & 255) - ((under >> 8) & 255)) * share;
  const blue = ((under >> 16) & 255) + (((over >> 16) & 255) - ((under >> 16) & 255)) * share;
  return ((Math.round(total) << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}
