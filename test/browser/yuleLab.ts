import type { CountAnnouncement } from '../../src/lib/engine/announce/announcement';
import { defaultSettings } from '../../src/lib/engine/base/settings';
import { emptyLink, encodeLink, type LinkState } from '../../src/lib/link';

/** "To the people who watched something for Christmas in December": until a day of the year, 364 being the last. */
export function yulePost(to: number, quip: string): CountAnnouncement {
  return {
    kind: 'count',
    who: {
      people: {},
      did: [{ what: { season: 'yule' }, when: { from: 334, to }, times: { atLeast: 1 } }],
    },
    quip,
  };
}

/** Two of them that can be subtracted. */
export const YULE_PAIR = [yulePost(363, 'Early.'), yulePost(364, 'Late.')];

/** The path of the lab with the pair up, read by the stranger, on a classroom. */
export function yuleLab(more: Partial<LinkState> = {}): string {
  const state = emptyLink(defaultSettings('classroom', 1));
  return `lab/${encodeLink({ ...state, announcements: YULE_PAIR, view: 'stranger', ...more })}`;
}
