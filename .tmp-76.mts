import { generateBase } from './src/lib/engine/base/generateBase';
import { defaultSettings } from './src/lib/engine/base/settings';
import { Stranger } from './src/lib/engine/attack/Stranger';
import { findExamples } from './src/lib/engine/announce/examples/findExamples';
import { publish } from './src/lib/engine/announce/publish';
const base = generateBase(defaultSettings('service', 1));
const e = findExamples(base).find((x) => x.id === 'subtraction-diarist')!;
const feed = [e.announcement!, ...e.more]; const pubs = feed.map((f) => publish(base, f));
for (const [seed, effort] of [[0x5eed,1],[1,1],[2,1],[3,1],[4,1],[0x5eed,16],[1,16],[2,16],[3,16]]) {
  const stranger = new Stranger(base, null, { seed, effort });
  const t = process.cpuUsage().user/1000;
  const { result, reading } = stranger.attack(feed, pubs);
  console.log(seed, effort, (process.cpuUsage().user/1000-t).toFixed(0), result.suspects.slice(0,0), 'p76', reading.before(0,76).toFixed(4), reading.before(1,76).toFixed(4), reading.probability(0,76).toFixed(4), reading.probability(1,76).toFixed(4), 'start', reading.suspect(1,76,false).startProbability, reading.suspect(0,76,false).startProbability, 'cell', reading.cellBefore({plus:[1],minus:[0]},76).toExponential(2), reading.cellProbability({plus:[1],minus:[0]},76).toFixed(3), reading.cellSuspect({plus:[1],minus:[0]},76,false).startProbability.toExponential(3));
}
