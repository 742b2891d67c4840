/** Dots as bright as those of people of whom nothing is known yet: alike, a little uneven, the same every time. */
export function plainBrightness(count: number): Uint8Array {
  const brightness = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    let h = Math.imul(i ^ 0x9e3779b9, 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    const u = ((h ^ (h >>> 16)) >>> 0) / 4294967296;
    brightness[i] = 60 + 150 * u * u;
  }
  return brightness;
}
