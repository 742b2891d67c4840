/** Radii in CSS pixels, and how far the halo has faded at each share of its radius. */
const haloRadiusPx = { night: 20, day: 9 };
const haloStops = [
  [0, 'b0'],
  [0.28, '55'],
  [0.6, '1c'],
  [1, '00'],
] as const;
const lampRadiusPx = 4.6;
const coreRadiusPx = 2.6;

/**
 * One lit bulb, drawn once to be stamped wherever one is lit: by night with a soft halo, by day,
 * when nothing glows, on a pale disc. `scale` is device pixels a CSS pixel, times any shrinking.
 */
export function drawLitBulb(scale: number, styles: CSSStyleDeclaration): HTMLCanvasElement {
  const isNight = styles.colorScheme === 'dark';
  const radius = (isNight ? haloRadiusPx.night : haloRadiusPx.day) * scale;
  const sprite = document.createElement('canvas');
  sprite.width = sprite.height = Math.ceil(radius * 2);
  const context = sprite.getContext('2d')!;
  const disc = (discRadius: number, fill: string | CanvasGradient) => {
    context.fillStyle = fill;
    context.beginPath();
    context.arc(radius, radius, discRadius, 0, Math.PI * 2);
    context.fill();
  };
  const token = (name: string) => styles.getPropertyValue(name).trim();
  if (isNight) {
    const halo = context.createRadialGradient(radius, radius, 0, radius, radius, radius);
    for (const [share, alpha] of haloStops) halo.addColorStop(share, token('--lit') + alpha);
    disc(radius, halo);
  } else {
    disc(radius * 0.95, `${token('--company-face')}d0`);
  }
  disc(lampRadiusPx * scale, token('--lit'));
  disc(coreRadiusPx * scale, token('--lit-core'));
  return sprite;
}
