import { describe, expect, it } from 'vitest';
import { CHECK_LENGTH, checksum } from '$lib/link/checksum';

const text = 'v1&b=service&s=1&a=c_.t123Ed326-343_Who+hurt+you%3F&v=truth&f=0.17&bet=9';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._%+&=#';

describe('a check', () => {
  it('is seven characters of any text, the same for the same', () => {
    for (const each of ['', 'a', text, 'é'.repeat(70_000)]) {
      expect(checksum(each)).toMatch(/^[0-9a-z]{7}$/);
      expect(checksum(each)).toHaveLength(CHECK_LENGTH);
      expect(checksum(each)).toBe(checksum(each));
    }
    expect(checksum(text)).toBe('ry97pv5');
  });

  it('differs for every text that is one letter, a cut or a swap away', () => {
    const near = new Set([text]);
    for (let at = 0; at <= text.length; at++) {
      near.add(text.slice(0, at)).add(text.slice(0, at) + text.slice(at + 1));
      near.add(text.slice(0, at) + text.slice(at + 1, at + 2) + text[at] + text.slice(at + 2));
      for (const letter of LETTERS)
        near
          .add(text.slice(0, at) + letter + text.slice(at))
          .add(text.slice(0, at) + letter + text.slice(at + 1));
    }
    expect(near.size).toBeGreaterThan(10_000);
    expect(new Set([...near].map(checksum)).size).toBe(near.size);
  });

  it('uses every digit in every place about as often', () => {
    const TEXTS = 36_000;
    const counts = Array.from({ length: CHECK_LENGTH }, () => new Map<string, number>());
    for (let k = 0; k < TEXTS; k++)
      [...checksum(`v1&s=${k}`)].forEach((digit, place) =>
        counts[place].set(digit, (counts[place].get(digit) ?? 0) + 1),
      );
    for (const each of counts) {
      expect(each.size).toBe(36);
      // A thousand each; six standard deviations either way.
      for (const count of each.values()) expect(Math.abs(count - 1000)).toBeLessThan(6 * 32);
    }
  });
});
