import { digestedColumns, type Base } from './Base';

/**
 * Names the bytes of a base: SHA-256 over the SHA-256 of each column, in the order of `digestedColumns`, little-endian; hexadecimal.
 * (A digest of digests, so that no copy of all columns is needed.)
 */
export async function digestBase(base: Base): Promise<string> {
  const columns = digestedColumns(base);
  const digests = new Uint8Array(columns.length * 32);
  for (const [i, column] of columns.entries())
    digests.set(
      new Uint8Array(await crypto.subtle.digest('SHA-256', column as Uint8Array<ArrayBuffer>)),
      i * 32,
    );
  const whole = new Uint8Array(await crypto.subtle.digest('SHA-256', digests));
  return Array.from(whole, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
