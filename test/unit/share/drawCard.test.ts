import { loadImage, createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import type { CrowdColumns } from '$lib/engine/engine';
import { card as words } from '$lib/words/en/share';
import type { Card } from '../../../src/share/Card';
import { CARD_HEIGHT_PX, CARD_WIDTH_PX, drawCard } from '../../../src/share/drawCard';
import { wallOf } from '../../../src/share/drawCrowd';

const SUBSCRIBERS = 20_000;
const crowd: CrowdColumns = {
  town: Uint8Array.from({ length: SUBSCRIBERS }, (_, i) => i % 7),
  taste: Uint8Array.from({ length: SUBSCRIBERS }, (_, i) => i % 11),
  viewings: Uint16Array.from({ length: SUBSCRIBERS }, (_, i) => i % 120),
};
const wall = wallOf(crowd);

const card = (lit: number[], sentence = 'To the people who watched everything: Well.'): Card => ({
  name: 'test',
  words,
  board: [{ text: sentence, isMarked: false }],
  earlier: ['To the 2 people who were here before: Hello.'],
  reply: null,
  lit: Uint32Array.from(lit),
  subscribers: SUBSCRIBERS,
});

const png = (drawn: Card): Buffer => drawCard(drawn, wall).canvas.toBuffer('image/png');

/** Pixels as bright and warm as the filament of a lit bulb, below the board and above the foot. */
async function countFilaments(bytes: Buffer): Promise<number> {
  const canvas = createCanvas(CARD_WIDTH_PX, CARD_HEIGHT_PX);
  const context = canvas.getContext('2d');
  context.drawImage(await loadImage(bytes), 0, 0);
  const { data } = context.getImageData(0, 330, CARD_WIDTH_PX, 200);
  let found = 0;
  for (let i = 0; i < data.length; i += 4)
    if (data[i] > 245 && data[i + 1] > 225 && data[i + 2] > 180) found++;
  return found;
}

describe('a picture to share', () => {
  test('is a PNG of 1200 × 630', () => {
    const bytes = png(card([3]));
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(1200);
    expect(bytes.readUInt32BE(20)).toBe(630);
  });

  test('is the same to the last byte when it is drawn again', () => {
    expect(png(card([3, 77])).equals(png(card([3, 77])))).toBe(true);
  });

  test('lights whom the post speaks of, and nobody else', async () => {
    const [none, one] = [await countFilaments(png(card([]))), await countFilaments(png(card([9])))];
    expect(none).toBe(0);
    expect(one).toBeGreaterThan(4);
    // Far apart in the middle of the wall, so that no bulb hides another.
    const middle = [9, 2500, 4800].map((rank) => wall.rank.indexOf(8000 + rank));
    expect(await countFilaments(png(card(middle)))).toBeGreaterThan(2 * one);
  });

  test('refuses a post that nobody could read', () => {
    expect(() => drawCard(card([1], 'word '.repeat(150)), wall)).toThrow(/too long for a picture/);
  });
});
