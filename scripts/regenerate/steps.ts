import { sweepTables } from '../../test/golden/sweepTables';
import { calibrationTables } from './figures/calibrationTables';
import { linkageRows } from './figures/linkageRows';
import {
  calibrationProbe,
  dependenceProbe,
  digestsProbe,
  examplesProbe,
  storyProbe,
  sweepProbe,
  validationProbe,
} from './probes';
import type { Step } from './Step';

/** Where is recorded what every step wrote, from the root. */
export const MANIFEST = 'test/golden/figures.json';

/** What a long step has worked out is thrown away when any of this changes, from the root. */
export const MAKERS = ['src/lib/engine', 'scripts/regenerate'];

const FIGURES = 'npx tsx scripts/regenerate/figures';
const CALIBRATION_PAGE = 'docs/calibration.md';
const SWEEP_PAGE = 'docs/repairs.md';
const REPAIRS = ['round5', 'rr3', 'geometric', 'minimum'];
const CALIBRATION_PARTS = [
  'commands',
  'moved',
  'sizes',
  'points',
  'before',
  'skill',
  'names',
  'blind',
  'cells',
  'repairs',
];
const runsFile = (id: string) => `src/lib/data/calibrationRuns.json#${id}`;

/** Every committed figure, in the order in which they are written. */
export const steps: Step[] = [
  {
    id: 'digests',
    what: 'the bytes of the pinned bases',
    writes: ['test/golden/digests.json'],
    command: 'npx tsx test/golden/writeDigests.ts',
    needs: [],
    minutes: 0.2,
    probe: digestsProbe,
  },
  {
    id: 'examples',
    what: 'what came of the examples',
    writes: ['src/lib/data/examples.json'],
    command: 'npx tsx test/golden/writeExamples.ts',
    needs: ['digests'],
    minutes: 0.5,
    probe: examplesProbe,
  },
  {
    id: 'story',
    what: 'the world that the story opens with',
    writes: ['src/lib/data/story.json'],
    command: 'npx tsx test/golden/writeStory.ts',
    needs: ['digests'],
    minutes: 0.5,
    probe: storyProbe,
  },
  {
    id: 'calibration',
    what: 'stated confidence against the truth, each post by itself',
    writes: ['src/lib/data/calibration.json'],
    command: `${FIGURES}/writeCalibration.ts each`,
    needs: ['digests'],
    minutes: 5,
    probe: calibrationProbe(['each']),
    readAgain: [CALIBRATION_PAGE],
  },
  {
    id: 'calibration-related',
    what: 'the same, four related posts',
    writes: [runsFile('related')],
    command: `${FIGURES}/writeCalibration.ts related`,
    needs: ['digests'],
    minutes: 15,
    probe: calibrationProbe(['related']),
    readAgain: [CALIBRATION_PAGE],
  },
  {
    id: 'calibration-wrongly',
    what: 'the same, by a stranger who guesses wrongly',
    writes: [runsFile('wrongly')],
    command: `${FIGURES}/writeCalibration.ts wrongly`,
    needs: ['digests'],
    minutes: 15,
    probe: calibrationProbe(['wrongly']),
    readAgain: [CALIBRATION_PAGE],
  },
  {
    id: 'calibration-repairs',
    what: 'the same, under repairs',
    writes: REPAIRS.map(runsFile),
    command: `${FIGURES}/writeCalibration.ts ${REPAIRS.join(' ')}`,
    needs: ['digests'],
    minutes: 4,
    probe: calibrationProbe(REPAIRS),
    readAgain: [CALIBRATION_PAGE],
  },
  {
    id: 'calibration-tables',
    what: 'the tables of docs/calibration.md',
    writes: CALIBRATION_PARTS.map((part) => `${CALIBRATION_PAGE}#calibration-${part}`),
    command: `${FIGURES}/writeCalibrationTables.ts`,
    needs: ['calibration', 'calibration-related', 'calibration-wrongly', 'calibration-repairs'],
    minutes: 0.1,
    probe: { of: 'the text of the tables', run: calibrationTables },
    readAgain: [CALIBRATION_PAGE],
  },
  {
    id: 'sweep',
    what: 'every repair on classrooms',
    writes: ['src/lib/data/sweep.json'],
    command: `${FIGURES}/writeSweep.ts classroom`,
    needs: ['digests'],
    minutes: 7,
    probe: sweepProbe('classroom', [0, 4, 8, 13]),
    readAgain: [SWEEP_PAGE],
  },
  {
    id: 'sweep-town',
    what: 'the same on towns',
    writes: ['src/lib/data/sweepTown.json'],
    command: `${FIGURES}/writeSweep.ts town`,
    needs: ['digests'],
    minutes: 4,
    probe: sweepProbe('town', [0, 4]),
    readAgain: [SWEEP_PAGE],
  },
  {
    id: 'sweep-service',
    what: 'the same on the service',
    writes: ['src/lib/data/sweepService.json'],
    command: `${FIGURES}/writeSweep.ts service`,
    needs: ['digests'],
    minutes: 8,
    probe: sweepProbe('service', [0]),
    readAgain: [SWEEP_PAGE],
  },
  {
    id: 'sweep-tables',
    what: 'the tables of docs/repairs.md',
    writes: [`${SWEEP_PAGE}#sweep`],
    command: 'npx tsx test/golden/writeSweepTables.ts',
    needs: ['sweep', 'sweep-town', 'sweep-service'],
    minutes: 0.1,
    probe: { of: 'the text of the tables', run: sweepTables },
    readAgain: [SWEEP_PAGE],
  },
  {
    id: 'dependence',
    what: 'what the names found depend on',
    writes: ['src/lib/data/dependence.json'],
    command: `${FIGURES}/writeDependence.ts`,
    needs: ['digests'],
    minutes: 5,
    probe: dependenceProbe,
  },
  {
    id: 'validation',
    what: 'published figures beside measured ones',
    writes: ['src/lib/data/validate.json'],
    command: 'npx tsx src/headless/main.ts validate --out src/lib/data/validate.json',
    needs: ['digests'],
    minutes: 10,
    probe: validationProbe,
  },
  {
    id: 'linkage-rows',
    what: 'the rows of the validation that the story quotes',
    writes: ['src/lib/data/linkageRows.json'],
    command: `${FIGURES}/writeLinkageRows.ts`,
    needs: ['validation'],
    minutes: 0.1,
    probe: { of: 'what the validation has of these rows', run: linkageRows },
  },
  {
    id: 'pictures',
    what: 'the pictures of the README',
    writes: ['docs/pictures/lab-night.png', 'docs/pictures/story-two-numbers.png'],
    command: 'npx tsx scripts/pictures.ts',
    needs: ['examples', 'story', 'linkage-rows'],
    minutes: 1,
    probe: { inputs: ['src', 'static/theme.js', 'static/letters.js', 'scripts/pictures.ts'] },
    isMachineDependent: true,
  },
  {
    id: 'bench',
    what: 'speeds and sizes beside their goals',
    writes: ['src/lib/data/bench.json'],
    command: 'npm run --silent build && npm run --silent bench -- --out src/lib/data/bench.json',
    needs: ['pictures'],
    minutes: 20,
    probe: {
      inputs: [
        'bench/bench.ts',
        'bench/bareLoop.ts',
        'bench/randomPredicates.ts',
        'bench/peers',
        'bench/ledger',
        'src/lib/engine',
      ],
    },
    isMachineDependent: true,
  },
];
