import wasmUrl from 'highs/runtime?url';
import { loadSolver } from '../engine/combine/solver/loadSolver';
import { createEngine } from '../engine/createEngine';
import { serveEngine } from './serveEngine';

/** Messages that wait, one that stops a long answer among them, get their turn. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

serveEngine(
  createEngine(() => loadSolver(wasmUrl), pause),
  self as unknown as Worker,
);
