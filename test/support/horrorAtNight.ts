import type { Announcement } from '../../src/lib/engine/announce/announcement';

/** A post that somebody matches in every base: what engines are compared on. */
export const horrorAtNight: Announcement = {
  kind: 'count',
  who: {
    people: {},
    did: [
      {
        what: { genre: 'horror' },
        when: { from: 0, to: 364, part: 'night' },
        times: { atLeast: 6 },
      },
    ],
  },
  quip: '',
};
