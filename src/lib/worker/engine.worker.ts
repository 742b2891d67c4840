import { createEngine } from '../engine/createEngine';
import { serveEngine } from './serveEngine';

serveEngine(createEngine(), self as unknown as Worker);
