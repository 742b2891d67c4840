import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../../src/share/fingerprint';
import { partOf, splitPlace } from './partOf';
import type { Step } from './Step';

/** Digits that a probe is compared in: engines may round the last of a double's sixteen differently. */
const DIGITS = 9;

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** SHA-256 of a file or of a part of it (`path#part`), hexadecimal; null if it is not there. */
export function digestOfPlace(root: string, place: string): string | null {
  const bytes = readPlace(root, place);
  return bytes === null ? null : sha256(bytes);
}

/** A file's bytes, or the text of a part of it (`path#part`); null if it is not there. */
export function readPlace(root: string, place: string): Buffer | null {
  const { path, part } = splitPlace(place);
  if (!existsSync(join(root, path))) return null;
  const bytes = readFileSync(join(root, path));
  if (part === null) return bytes;
  const text = partOf(path, bytes.toString('utf8'), part);
  return text === null ? null : Buffer.from(text);
}

/** SHA-256 of a value as JSON, numbers to nine digits, hexadecimal. */
export function digestOfValue(value: unknown): string {
  return sha256(
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'number' && !Number.isInteger(inner)
        ? Number(inner.toPrecision(DIGITS))
        : inner,
    ) ?? 'undefined',
  );
}

/** SHA-256 of what a step's probe gives today, and of its command; hexadecimal. */
export async function digestOfProbe(root: string, { command, probe }: Step): Promise<string> {
  if ('inputs' in probe) return digestOfValue([command, fingerprint(root, probe.inputs)]);
  return digestOfValue([command, await probe.run()]);
}
