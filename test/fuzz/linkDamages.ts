import fc from 'fast-check';

/** What is done to the hash of a link. */
export type Damage = (hash: string) => string;

const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._%+&=#'];
const text = fc.oneof(
  fc.constantFrom(
    ...[
      '.',
      ')',
      '>',
      ',',
      '!',
      '”',
      '…',
      '*',
      '_',
      ';',
      ' (sic)',
      '&utm_source=chat',
      '&fbclid=x1',
    ],
    ...['&s=20', '&v=truth', '#', '?', '%20', '\n', '\n> ', '&', '=', '0', 'x', '&c=0000000'],
  ),
  fc.string({ maxLength: 6 }),
  fc.constantFrom(...LETTERS),
);
const at = fc.double({ min: 0, max: 1, noNaN: true });
const place = (share: number, hash: string) => Math.floor(share * hash.length);
/** Behind the sign: what is done there changes which page is asked for, and no link. */
const inside = (share: number, hash: string) => 1 + Math.floor(share * (hash.length - 1));
const put = (hash: string, from: number, to: number, by: string) =>
  hash.slice(0, from) + by + hash.slice(to);

const swapped = (hash: string, from: number, to: number) => {
  const parts = hash.split('&');
  const [a, b] = [place(from, 'x'.repeat(parts.length)), place(to, 'x'.repeat(parts.length))];
  [parts[a], parts[b]] = [parts[b], parts[a]];
  return parts.join('&');
};
const without = (hash: string, share: number) =>
  hash
    .split('&')
    .filter((_, k, all) => k === 0 || k !== Math.floor(share * all.length))
    .join('&');

const keyOf = (part: string) => part.split('=')[0];

const encoded: Record<string, Damage> = {
  entities: (hash) => hash.replaceAll('&', '&amp;'),
  entitiesTwice: (hash) => hash.replaceAll('&', '&amp;amp;'),
  numericEntities: (hash) => hash.replaceAll('&', '&#38;').replaceAll('=', '&#x3D;'),
  equalSigns: (hash) => hash.replaceAll('=', '%3D'),
  ampersands: (hash) => hash.replaceAll('&', '%26'),
  once: (hash) => '#' + encodeURIComponent(hash.slice(1)),
  twice: (hash) => '#' + encodeURIComponent(encodeURIComponent(hash.slice(1))),
  both: (hash) => hash.replaceAll('=', '%3D').replaceAll('&', '%26'),
  wholeAddress: (hash) => encodeURIComponent(hash),
  quotedPrintable: (hash) => hash.replaceAll('=', '=3D'),
  escapesInSmall: (hash) => hash.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  escapesUndone: (hash) => hash.replace(/%(?:20|21|27|28|29|3F|2C)/g, decodeURIComponent),
  plusAsBlank: (hash) => hash.replaceAll('+', '%20'),
  needless: (hash) => hash.replaceAll('_', '%5F').replaceAll('.', '%2E').replaceAll('-', '%2d'),
};

/** Damages after which a link has to be read as what was sent, without a word: nothing of what was written is lost. */
export const harmless: Record<string, Damage> = {
  ...encoded,
  interrupted: (hash) => hash.replace('&', '&gclid=Ab1&'),
  tracked: (hash) => `${hash}&utm_source=chat&fbclid=IwAR0`,
  stop: (hash) => `${hash}.`,
  bracket: (hash) => `${hash})`,
  angle: (hash) => `${hash}>`,
  quoted: (hash) => `${hash}”`,
  wrapped: (hash) => hash.replace(/(.{60})/g, '$1%20'),
  broken: (hash) => hash.replace(/(.{72})/g, '$1\n'),
  shuffled: (hash) => {
    const [version, ...parts] = hash.split('&');
    const keys = [...new Set(parts.map(keyOf))].reverse();
    return [version, ...keys.flatMap((key) => parts.filter((part) => keyOf(part) === key))].join(
      '&',
    );
  },
};

/** Damages as mailers, chats, people and cutting make them. */
export const damages: fc.Arbitrary<Damage> = fc.oneof(
  at.map((to) => (hash: string) => hash.slice(0, inside(to, hash))),
  fc.constantFrom(...Object.values(encoded)),
  fc.constantFrom<Damage>(
    (hash) => hash.toLowerCase(),
    (hash) => hash.toUpperCase(),
    (hash) => hash.replaceAll('-', '–'),
    (hash) => hash.replaceAll('%27', '’').replaceAll('%22', '“'),
    (hash) => hash.replaceAll('.', '…'),
    (hash) => `${hash}${hash}`,
  ),
  text.map((added) => (hash: string) => hash + added),
  fc.tuple(at, text).map(([to, added]) => (hash: string) => {
    const from = inside(to, hash);
    return put(hash, from, from, added);
  }),
  fc.tuple(at, fc.constantFrom(...LETTERS)).map(([to, letter]) => (hash: string) => {
    const from = inside(to, hash);
    return put(hash, from, from + 1, letter);
  }),
  fc.tuple(at, at).map(
    ([from, to]) =>
      (hash: string) =>
        swapped(hash, from, to),
  ),
  at.map((from) => (hash: string) => without(hash, from)),
  fc.tuple(at, at).map(([from, to]) => (hash: string) => {
    const [a, b] = [inside(from, hash), inside(to, hash)];
    return put(hash, Math.min(a, b), Math.max(a, b), '');
  }),
  at.map((every) => (hash: string) => {
    const columns = 20 + place(every, 'x'.repeat(60));
    return hash.replace(new RegExp(`(.{${columns}})`, 'g'), '$1\n');
  }),
);
