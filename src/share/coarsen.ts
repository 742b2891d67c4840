/** Shades are a multiple of this apart (of 255). Finer ones nobody sees in a crowd, and they double the file. */
const SHADE_STEP = 6;

/** Rounds the shades of a picture's rows from `top` to `bottom` (excluded), so that it weighs less; alpha stays. */
export function coarsen(context: CanvasRenderingContext2D, top: number, bottom: number): void {
  const image = context.getImageData(0, top, context.canvas.width, bottom - top);
  const { data } = image;
  for (let i = 0; i < data.length; i++) {
    if (i % 4 !== 3) data[i] = SHADE_STEP * Math.round(data[i] / SHADE_STEP);
  }
  context.putImageData(image, 0, top);
}
