import { describe, expect, it } from 'vitest';
import { emptyLink } from '$lib/link';
import { LinkNotice } from '$lib/state/linkNotice.svelte';

const SAID = 'This link was cut short.';
const asked = { ...emptyLink(), bet: 9, year: 3, cell: { plus: [0], minus: [] } };

describe('what is said of a link', () => {
  it('stands while the state does, also while parts that were asked for are still coming', () => {
    const notice = new LinkNotice();
    notice.say(SAID, asked);
    notice.follow({ ...asked, year: undefined, cell: null });
    notice.follow({ ...asked, cell: null });
    notice.follow({ ...asked });
    notice.follow({ ...asked });
    expect(notice.sentence).toBe(SAID);
  });

  it.each([
    ['another view', { view: 'truth' }],
    ['another world', { settings: { ...asked.settings, seed: 2 } }],
    ['something that nobody asked for', { tracker: 11 }],
    ['something else than was asked for', { year: 4 }],
    ['something taken away', { year: undefined }],
  ])('goes away with %s', (_, change) => {
    const notice = new LinkNotice();
    notice.say(SAID, asked);
    notice.follow({ ...asked });
    notice.follow({ ...asked, ...change });
    expect(notice.sentence).toBeNull();
  });

  it('stands of what is said later, beside the state of then', () => {
    const notice = new LinkNotice();
    notice.add(SAID);
    notice.follow(asked);
    notice.clear();
    notice.add(SAID);
    notice.follow({ ...asked, bet: 3 });
    expect(notice.sentence).toBe(SAID);
  });

  it('is closed by whoever has read it, and said anew of the next link', () => {
    const notice = new LinkNotice();
    notice.say(SAID, asked);
    notice.follow(asked);
    notice.clear();
    notice.say(SAID, emptyLink());
    notice.follow(emptyLink());
    expect(notice.sentence).toBe(SAID);
    notice.say(null, asked);
    expect(notice.sentence).toBeNull();
  });
});
