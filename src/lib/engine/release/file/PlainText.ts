import { badFile } from './badFile';

/** How the letters of a file are written. */
export type Encoding = 'utf8' | 'utf16le' | 'utf16be';

/** Bytes that tell encoding and packing. */
const HEAD_BYTES = 6;
/** Bytes a letter of the widest encoding. */
const LETTER_BYTES = 4;
const ASCII = 0x80;
/** Stands for a letter beyond ASCII; numbers and separators have none. */
const QUESTION_MARK = 0x3f;
/** How packed files, and others that are no text, begin. */
const SIGNATURES = [
  { name: 'gzip', bytes: [0x1f, 0x8b] },
  { name: 'zip; so are Excel workbooks', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'bzip2', bytes: [0x42, 0x5a, 0x68] },
  { name: 'xz', bytes: [0xfd, 0x37, 0x7a, 0x58] },
  { name: 'zstd', bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: '7z', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
];
/** Byte order marks, which some programs put in front. */
const MARKS: Array<{ encoding: Encoding; bytes: number[] }> = [
  { encoding: 'utf8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf16be', bytes: [0xfe, 0xff] },
];

/**
 * Takes the bytes of a file as they come and hands on its text, a byte a letter, without a byte order mark. UTF-16 is known by its
 * mark, or by the zeros between its digits; what is not ASCII in it becomes a question mark.
 */
export class PlainText {
  encoding: Encoding = 'utf8';
  /** The first bytes, until there are enough; null once they are judged. */
  #head: Uint8Array | null = new Uint8Array(0);
  /** Of UTF-16, a byte whose other half is still to come; −1 if there is none. */
  #half = -1;

  /** The text of one more piece. @throws EngineError `badFile` for what is no text */
  push(chunk: Uint8Array): Uint8Array {
    if (this.#head === null) return this.#decode(chunk);
    const head = new Uint8Array(this.#head.length + chunk.length);
    head.set(this.#head);
    head.set(chunk, this.#head.length);
    this.#head = head;
    return head.length < HEAD_BYTES ? head.subarray(0, 0) : this.#begin(head);
  }

  /** What is left of it, after the last piece. @throws EngineError `badFile` if it ends within a letter */
  end(): Uint8Array {
    const text = this.#head === null ? new Uint8Array(0) : this.#begin(this.#head);
    if (this.#half >= 0)
      throw badFile(
        'This file ends in the middle of a letter of UTF-16: it is cut short. Get the whole file.',
      );
    return text;
  }

  #begin(head: Uint8Array): Uint8Array {
    this.#head = null;
    for (const { name, bytes } of SIGNATURES)
      if (startsWith(head, bytes))
        throw badFile(
          `This file is packed (${name}): unpack it first, and give the ratings themselves.`,
        );
    const mark = MARKS.find(({ bytes }) => startsWith(head, bytes));
    this.encoding = encodingOf(head, mark?.encoding);
    return this.#decode(mark ? head.subarray(mark.bytes.length) : head);
  }

  #decode(chunk: Uint8Array): Uint8Array {
    if (this.encoding === 'utf8') return chunk;
    const isLittle = this.encoding === 'utf16le';
    const text = new Uint8Array((chunk.length + 1) >> 1);
    let length = 0;
    let half = this.#half;
    for (const byte of chunk) {
      if (half < 0) {
        half = byte;
        continue;
      }
      const [low, high] = isLittle ? [half, byte] : [byte, half];
      text[length++] = high === 0 && low < ASCII ? low : QUESTION_MARK;
      half = -1;
    }
    this.#half = half;
    return text.subarray(0, length);
  }
}

/**
 * What the first four bytes are, by which of them are zero; no text in UTF-8 has any.
 * @param marked by a byte order mark
 * @throws EngineError `badFile` for four bytes a letter, and for what is no text
 */
function encodingOf(head: Uint8Array, marked: Encoding | undefined): Encoding {
  const pattern = Array.from(head.subarray(0, LETTER_BYTES), (byte) => (byte === 0 ? '0' : 'x'));
  const zeros = pattern.join('');
  if (marked !== undefined && zeros !== 'xx00') return marked;
  switch (zeros) {
    case 'x0x0':
      return 'utf16le';
    case '0x0x':
      return 'utf16be';
    case 'x000':
    case '000x':
    case 'xx00':
    case '00xx':
      throw badFile('This is UTF-32, four bytes a letter: save it as UTF-8 first.');
    default:
      if (zeros.includes('0'))
        throw badFile(
          'This file begins with zero bytes, as no text does: expected ratings in UTF-8 or UTF-16.',
        );
      return 'utf8';
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}
