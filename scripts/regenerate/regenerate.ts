import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fingerprint } from '../../src/share/fingerprint';
import { describeChange } from './describeChange';
import { digestOfPlace, digestOfProbe, digestOfValue, readPlace } from './digests';
import { layOut } from './layOut';
import { readManifest, writeManifest } from './Manifest';
import { splitPlace } from './partOf';
import type { Plan } from './readPlan';
import { about, sentenceOf, stateOf } from './stateOf';
import type { Step } from './Step';

/** Where unfinished work of a step is kept, from the root. */
const KEPT = '.regenerate';
/** Hexadecimal digits of a digest in a folder's name. */
const KEY_DIGITS = 16;

/** What stops a run. */
const STOPPING: NodeJS.Signals[] = ['SIGINT', 'SIGTERM'];

/** The repository that is worked on. */
export interface Workshop {
  /** Absolute path of the root. */
  root: string;
  /** All steps in their order. */
  steps: Step[];
  /** Absolute path of the manifest. */
  manifestPath: string;
  /** Files and folders from the root: what a step has kept is worth nothing once any of these changed. */
  makers: string[];
  /** Takes one line. */
  say: (line: string) => void;
}

/**
 * Does what the plan says. After each step the manifest is written, so that a run that was stopped goes on where it stopped; what a long step has
 * worked out so far, it keeps in the folder that its command finds in `REGENERATE_KEEP`.
 * @returns the exit code: 0, or 1 if a command failed (the steps behind it are then not run)
 */
export async function regenerate(workshop: Workshop, plan: Plan): Promise<number> {
  const { steps, say } = workshop;
  if (plan.does === 'list') return list(workshop, plan);
  const ran: Step[] = [];
  const pages = new Set<string>();
  for (const step of plan.steps) {
    if (plan.does === 'adopt') await record(workshop, step, null);
    else if (!(await isDue(workshop, plan, step))) continue;
    else {
      const outcome = await runStep(workshop, step);
      if (outcome === 'failed') return 1;
      if (outcome === 'changed') step.readAgain?.forEach((page) => pages.add(page));
    }
    ran.push(step);
    if (plan.does === 'adopt') say(`${step.id}: taken as it is.`);
  }
  if (ran.length === 0) say('Every figure is what would be written today.');
  if (pages.size > 0)
    say(`Prose written by hand speaks of what changed; read again: ${[...pages].join(', ')}.`);
  await sayWhatIsLeft(
    workshop,
    steps.filter((step) => !ran.includes(step)),
    plan,
    ran,
  );
  return 0;
}

async function list({ root, manifestPath, say }: Workshop, plan: Plan): Promise<number> {
  const width = Math.max(...plan.steps.map(({ id }) => id.length));
  for (const step of plan.steps) {
    const state = await stateOf(root, step, readManifest(manifestPath));
    const note = step.isMachineDependent ? ', of this machine: only if asked for' : '';
    const { id, what, minutes } = step;
    say(`${id.padEnd(width)}  ${state.is.padEnd(7)}  ${what} (${about(minutes)}${note})`);
  }
  return 0;
}

/** Whether a step is to be run. */
async function isDue({ root, manifestPath }: Workshop, plan: Plan, step: Step): Promise<boolean> {
  if (plan.isForced) return true;
  if (step.isMachineDependent) return false;
  return (await stateOf(root, step, readManifest(manifestPath))).is !== 'fresh';
}

async function runStep(
  workshop: Workshop,
  step: Step,
): Promise<'changed' | 'unchanged' | 'failed'> {
  const { root, say } = workshop;
  const before = step.writes.map((place) => readPlace(root, place));
  say(`${step.id}: ${step.command} (${about(step.minutes)})`);
  const probe = await digestOfProbe(root, step);
  const code = await execute(step.command, root, keptFolder(workshop, step, probe));
  if (code !== 0) {
    say(
      `${step.id}: the command ended with code ${code}. What was done before is recorded: npm run regenerate goes on here (after --all: -- --all --from ${step.id}).`,
    );
    return 'failed';
  }
  const missing = step.writes.find((place) => digestOfPlace(root, place) === null);
  if (missing !== undefined) {
    say(`${step.id}: the command ended well and left no ${missing}. Mend it or the step's list.`);
    return 'failed';
  }
  for (const path of new Set(step.writes.map((place) => splitPlace(place).path)))
    await layOut(join(root, path), join(root, '.prettierignore'));
  await record(workshop, step, probe);
  rmSync(join(root, KEPT, step.id), { recursive: true, force: true });
  const changes = step.writes.flatMap(
    (place, i) => describeChange(place, before[i], readPlace(root, place)) ?? [],
  );
  for (const change of changes) say(`${step.id}: ${change}`);
  if (changes.length === 0) say(`${step.id}: nothing changed.`);
  return changes.length > 0 ? 'changed' : 'unchanged';
}

/** Where a step keeps unfinished work. What was kept under another probe, or of other code, is thrown away. */
function keptFolder({ root, makers }: Workshop, step: Step, probe: string): string {
  const key = digestOfValue([probe, fingerprint(root, makers)]).slice(0, KEY_DIGITS);
  const folder = join(root, KEPT, step.id);
  for (const other of existsSync(folder) ? readdirSync(folder) : [])
    if (other !== key) rmSync(join(folder, other), { recursive: true });
  return join(folder, key);
}

/** @param probe its digest, if it is known */
async function record(
  { root, steps, manifestPath }: Workshop,
  step: Step,
  probe: string | null,
): Promise<void> {
  const files: Record<string, string> = {};
  for (const place of step.writes) {
    const digest = digestOfPlace(root, place);
    if (digest === null) throw new Error(`There is no ${place}, so it cannot be recorded.`);
    files[place] = digest;
  }
  // read again: a run of another terminal may have recorded another step
  const manifest = readManifest(manifestPath);
  manifest[step.id] = { probe: probe ?? (await digestOfProbe(root, step)), files };
  writeManifest(
    manifestPath,
    manifest,
    steps.map(({ id }) => id),
  );
}

/** Steps of the machine whose inputs changed, and steps that need one which ran. */
async function sayWhatIsLeft(
  { root, manifestPath, say }: Workshop,
  others: Step[],
  plan: Plan,
  ran: Step[],
): Promise<void> {
  const ids = ran.map(({ id }) => id);
  for (const step of others) {
    const isNear = step.needs.some((id) => ids.includes(id));
    if (!isNear && (plan.isForced || plan.does === 'adopt' || !step.isMachineDependent)) continue;
    const sentence = sentenceOf(step, await stateOf(root, step, readManifest(manifestPath)));
    if (sentence !== null) say(sentence);
  }
}

/**
 * Runs a command in a shell; what it prints as its result is in its files, so only its errors are heard. Who stops us stops it, and all that it began.
 * @returns its exit code; as in a shell, 128 and the number of the signal if it was stopped
 */
function execute(command: string, cwd: string, keep: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const hasGroups = process.platform !== 'win32';
    const child = spawn(command, {
      cwd,
      env: { ...process.env, REGENERATE_KEEP: keep },
      shell: true,
      detached: hasGroups,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const stop = (signal: NodeJS.Signals) => {
      if (!hasGroups || child.pid === undefined) child.kill(signal);
      else
        try {
          process.kill(-child.pid, signal);
        } catch {
          // stopped already: a terminal and npm may both have said so
        }
    };
    const end = () => STOPPING.forEach((signal) => process.off(signal, stop));
    STOPPING.forEach((signal) => process.on(signal, stop));
    child.once('error', (error) => {
      end();
      reject(error);
    });
    child.once('close', (code, signal) => {
      end();
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
