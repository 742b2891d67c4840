import { generateBase } from './src/lib/engine/base/generateBase';
import { defaultSettings } from './src/lib/engine/base/settings';
import { Stranger } from './src/lib/engine/attack/Stranger';
import { findExamples } from './src/lib/engine/announce/examples/findExamples';
import { publish } from './src/lib/engine/announce/publish';
import { PLAIN_DICE } from './src/lib/engine/attack/Dice';
import { measureDice } from './src/lib/engine/attack/measureDice';
import { claimsOf } from './src/lib/engine/announce/claimsOf';
const base = generateBase(defaultSettings('service', 1));
const stranger = new Stranger(base);
for (const id of ['the-53','dear-diarist','subtraction-diarist','of-those','small-and-large','valentine-count']) {
  const e = findExamples(base).find((x) => x.id === id)!;
  const feed = [e.announcement!, ...e.more]; const pubs = feed.map((f) => publish(base, f));
  stranger.attack(feed, pubs);
  let t = (process.cpuUsage().user/1000); const { result } = stranger.attack(feed, pubs); const ms = (process.cpuUsage().user/1000) - t;
  const claims = feed.flatMap((f, i) => claimsOf(f, pubs[i], i));
  t = (process.cpuUsage().user/1000);
  const d = await measureDice(stranger, feed, pubs, claims, result.suspects);
  console.log(id, 'attack', ms.toFixed(0), 'dice', ((process.cpuUsage().user/1000) - t).toFixed(0), d!.slice(0, 4).map((x) => [x.persona, x.beforeBits.toFixed(2), x.afterBits.toFixed(2), x.postBits.toFixed(2)].join(' ')).join(' | '));
}
