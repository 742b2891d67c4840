import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldQuip } from '$lib/engine/announce/foldQuip';
import { parseAnnouncement } from '$lib/engine/announce/parseAnnouncement';
import { readAnnouncement, writeAnnouncement } from '$lib/link/announcementText';

const who = { people: {}, did: [] };
const BROKEN = `Who${'\n'.repeat(200)}hurt\u2028\t you?\r\n`;

describe('a quip', () => {
  it.each([
    ['200 line breaks', BROKEN, 'Who hurt you?'],
    ['no-break and ideographic spaces', '\u00A0Who\u3000\u2003hurt you?', 'Who hurt you?'],
    ['overrides of direction', 'Who \u202Ehurt\u202C\u2066 you\u200F?', 'Who hurt you?'],
    ['spaces without width', `\uFEFFWho${'\u200B'.repeat(50)} hurt you?`, 'Who hurt you?'],
    ['nothing but what is unseen', '\u200B\u200D\u200C\u2060 \u00AD', ''],
    ['stacks of marks', `Wh${'\u0303'.repeat(60)}o`, `Wh${'\u0303'.repeat(4)}o`],
    ['zeros and bells', 'Who\0hurt\u0007 you?', 'Who hurt you?'],
  ])('with %s is one plain line', (_, text, folded) => expect(foldQuip(text)).toBe(folded));

  it.each([
    'من آذاك؟',
    'מי פגע בך?',
    'می\u200Cخواهم',
    'क्\u200Dष',
    '👩\u200D👩\u200D👧 🏳️\u200D🌈',
    'Quem magoou você?',
    'ạ̈̃ Ω — “yes”…',
  ])('stays as it was written: %s', (text) => expect(foldQuip(text)).toBe(text));

  it('is the same folded twice, and never longer', () => {
    const odd = fc.constantFrom(' ', '\n', '\u200D', '\u202E', '\u0301', 'a', '!', '😀', '\0');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(odd).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (text) => {
        const folded = foldQuip(text);
        expect(foldQuip(folded)).toBe(folded);
        expect(folded.length).toBeLessThanOrEqual(text.length);
        expect(folded).not.toMatch(/[\r\n\t]|\s\s|^\s|\s$/);
      }),
    );
  });

  it('is folded where it is read: a file, a command line, a link', () => {
    const post = { kind: 'count', who, quip: BROKEN };
    expect(parseAnnouncement(post).quip).toBe('Who hurt you?');
    const linked = readAnnouncement(`c__${encodeURIComponent(BROKEN)}`);
    expect([linked.announcement.quip, linked.isQuipCut]).toEqual(['Who hurt you?', false]);
    expect(writeAnnouncement(linked.announcement)).toBe('c__Who+hurt+you%3F');
  });

  it('is measured once it is folded', () => {
    const long = `${' '.repeat(400)}Hm.`;
    expect(parseAnnouncement({ kind: 'count', who, quip: long }).quip).toBe('Hm.');
    expect(() => parseAnnouncement({ kind: 'count', who, quip: 'a'.repeat(281) })).toThrow(
      /at most 280 characters/,
    );
  });
});
