import type { Repair } from '../repair/Repair';
import type { StoryRepair } from './StoryFacts';

/** The defences that the story tries, mildest first. `threshold11`: US CMS; `threshold100`: Google Ads; `round5`: Ofqual; `rr3`: Stats NZ. */
export const STORY_DEFENCES: ReadonlyArray<{ id: StoryRepair['id']; repair: Repair }> = [
  {
    id: 'threshold11',
    repair: [
      { kind: 'minimum', people: 11 },
      { kind: 'derivable', people: 11 },
    ],
  },
  {
    id: 'threshold100',
    repair: [
      { kind: 'minimum', people: 100 },
      { kind: 'derivable', people: 100 },
    ],
  },
  { id: 'round5', repair: [{ kind: 'round', to: 5, hiddenBelow: 5 }] },
  { id: 'rr3', repair: [{ kind: 'rr3', isKeyed: true }] },
  { id: 'noise', repair: [{ kind: 'geometric', epsilon: 1, budget: 3 }] },
  { id: 'coarser', repair: [{ kind: 'window', to: 'month' }, { kind: 'place' }] },
  { id: 'silence', repair: [{ kind: 'silence', posts: 'all' }] },
];
