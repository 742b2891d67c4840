import { digestedColumns, type Base } from './Base';

/** Of a SHA-256. */
const DIGEST_BYTES = 32;

/**
 * Names the bytes of a base: SHA-256 over the SHA-256 of each column, in the order of `digestedColumns`, little-endian; hexadecimal.
 * (A digest of digests, so that no copy of all columns is needed.)
 */
export async function digestBase(base: Base): Promise<string> {
  const columns = digestedColumns(base);
  const digests = new Uint8Array(columns.length * DIGEST_BYTES);
  for (const [i, column] of columns.entries())
    digests.set(await sha256(column as Uint8Array<ArrayBuffer>), i * DIGEST_BYTES);
  const whole = await sha256(digests);
  return Array.from(whole, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  // eslint-disable-next-line no-restricted-globals -- the one door that is no door: a pure function of its bytes, in every engine
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
