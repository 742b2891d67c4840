/** Doublings below and above the mean over which brightness runs from darkest to brightest. */
const DOUBLINGS = 2;

/** Brightness of each unlit bulb by activity, 0…255, length as given: the mean is half, a factor of four either end. */
export function crowdBrightness(viewings: Uint16Array): Uint8Array {
  let sum = 0;
  let most = 0;
  for (let i = 0; i < viewings.length; i++) {
    sum += viewings[i];
    if (viewings[i] > most) most = viewings[i];
  }
  const mean = sum / Math.max(1, viewings.length);
  const levels = new Uint8Array(most + 1);
  for (let count = 0; count <= most; count++) {
    const doublings = Math.log2((count + 1) / (mean + 1));
    const share = 0.5 + doublings / (2 * DOUBLINGS);
    levels[count] = Math.round(255 * Math.min(1, Math.max(0, share)));
  }
  const brightness = new Uint8Array(viewings.length);
  for (let i = 0; i < viewings.length; i++) brightness[i] = levels[viewings[i]];
  return brightness;
}
