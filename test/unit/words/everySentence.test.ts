import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sayEverything } from '../../support/sayEverything';

const modules = import.meta.glob<Record<string, unknown>>('../../../src/lib/words/{en,es}/*.ts', {
  eager: true,
});

test('dump', () => {
  const list = Object.entries(modules)
    .map(([path, exports]) => ({ path: path.replace(/^(\.\.\/)+/, ''), exports }))
    .filter(
      ({ path }) => !/Wordings|titleWords|titleNames|index|personaNames|townNames/.test(path),
    );
  const { said, silent } = sayEverything(list, 250);
  writeFileSync(
    '/tmp/h7-said.txt',
    said.map(({ by, text, args }) => `${by}\t${text}\t${args}`).join('\n'),
  );
  writeFileSync('/tmp/h7-silent.txt', silent.join('\n'));
  expect(said.length).toBeGreaterThan(100);
});
