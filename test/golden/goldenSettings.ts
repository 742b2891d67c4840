import { defaultSettings, type BaseSettings } from '../../src/lib/engine/base/settings';

/** The bases whose bytes are pinned: each size, and one with everything that can be set changed. */
export const goldenSettings: Record<string, BaseSettings> = {
  classroom: defaultSettings('classroom', 1),
  'classroom, other settings': {
    base: 'classroom',
    seed: 4_294_967_295,
    reviewerShare: 0.3,
    reviewFactor: 2.5,
    lateDays: 7.5,
    offStars: 0.6,
    townShare: 0.05,
    outsiderShare: 0.45,
  },
  town: defaultSettings('town', 1),
  service: defaultSettings('service', 1),
};
