import type { Repair } from './Repair';

/** A defence in use, as somebody uses it. */
export interface RepairPreset {
  id: string;
  /** Who uses it; a proper name or the rule’s own. */
  who: string;
  repair: Repair;
  /** Where that stands. */
  source: string;
}

/** Defences in use, with who uses them; the first seven are minimum counts, weakest first. A published 53 passes all of those but the last. */
export const REPAIR_PRESETS: readonly RepairPreset[] = [
  {
    id: 'ruleOfThree',
    who: 'the rule of three',
    repair: [{ kind: 'minimum', people: 3 }],
    source: 'A common rule of statistical offices: no cell of fewer than three.',
  },
  {
    id: 'hesa',
    who: 'HESA',
    repair: [
      { kind: 'round', to: 5, hiddenBelow: 0 },
      { kind: 'shares', people: 23 },
    ],
    source:
      'HESA, standard rounding and suppression: to the nearest 5, below 2.5 becomes 0; percentages of fewer than 22.5 people are hidden.',
  },
  {
    id: 'ofqual',
    who: 'Ofqual',
    repair: [{ kind: 'round', to: 5, hiddenBelow: 5 }],
    source: 'Ofqual, rounding policy of its statistics: under 5 hidden, the rest to the nearest 5.',
  },
  {
    id: 'nhs',
    who: 'NHS DQMI',
    repair: [{ kind: 'round', to: 5, hiddenBelow: 8 }],
    source: 'NHS Data Quality Maturity Index: 1 to 7 hidden, the rest to the nearest 5.',
  },
  {
    id: 'cms',
    who: 'US CMS',
    repair: [
      { kind: 'minimum', people: 11 },
      { kind: 'derivable', people: 11 },
    ],
    source:
      'US Centers for Medicare & Medicaid Services, cell size suppression policy: 1 to 10 hidden, and what would let them be derived.',
  },
  {
    id: 'adsDataHub',
    who: 'Google Ads Data Hub',
    repair: [
      { kind: 'minimum', people: 50 },
      { kind: 'derivable', people: 50 },
    ],
    source: 'Google Ads Data Hub, privacy checks: at least 50 users a row, plus difference checks.',
  },
  {
    id: 'googleAds',
    who: 'Google Ads audiences',
    repair: [{ kind: 'minimum', people: 100 }],
    source: 'Google Ads: an audience list serves from 100 active users on.',
  },
  {
    id: 'statsNz',
    who: 'Stats NZ',
    repair: [{ kind: 'rr3', isKeyed: true }],
    source:
      'Stats NZ, random rounding to base 3: multiples of 3 stay, others go to the nearer multiple with probability 2/3.',
  },
  {
    id: 'abs',
    who: 'ABS TableBuilder',
    repair: [{ kind: 'noise', spread: 2, isKeyed: true }],
    source:
      'Australian Bureau of Statistics, TableBuilder: repeatable keyed noise. ASSUMPTION: flat up to 2 people either way; its table is not public.',
  },
];
