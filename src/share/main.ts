/**
 * Draws every picture to share into `static/share/`, from the engine: part of every build, `npm run pictures` alone. What was drawn from
 * the same sources before is taken from `node_modules/.cache`.
 */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './fingerprint';

const root = fileURLToPath(new URL('../..', import.meta.url));
const published = join(root, 'static', 'share');
const cache = join(root, 'node_modules', '.cache', 'share-pictures');
const cached = join(cache, fingerprint(root));

if (!existsSync(cached)) {
  const [{ dealCards }, { drawCard }] = await Promise.all([
    import('./dealCards'),
    import('./drawCard'),
  ]);
  // Whole or not at all: a run that was stopped leaves nothing that looks finished.
  const unfinished = join(cache, `unfinished-${process.pid}`);
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const { cards, wall } = await dealCards();
  for (const card of cards)
    writeFileSync(
      join(unfinished, `${card.name}.png`),
      drawCard(card, wall).canvas.toBuffer('image/png'),
    );
  renameSync(unfinished, cached);
}
rmSync(published, { recursive: true, force: true });
cpSync(cached, published, { recursive: true });
