import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { digestedColumns, type Base } from './Base';

/** SHA-256 over the columns in the order of `digestedColumns`, little-endian, as hexadecimal: names the bytes of a base. */
export function digestBase(base: Base): string {
  const hash = sha256.create();
  for (const column of digestedColumns(base)) hash.update(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
  return bytesToHex(hash.digest());
}
