import { generateBase } from '../lib/engine/base/generateBase';
import type { BaseSettings } from '../lib/engine/base/settings';
import type { Audit, AuditRow } from '../lib/engine/measure/audit/Audit';
import { auditEpsilon } from '../lib/engine/measure/audit/auditEpsilon';
import { REPAIR_LIMITS } from '../lib/engine/repair/repairLimits';
import type { Defence } from '../lib/engine/repair/Repair';
import { InputError } from './InputError';
import { readNumber, type Options } from './readOptions';

/** Digits behind the point in sentences. */
const SAID_DIGITS = 3;

/** The ε that `--epsilon` gives. @throws InputError with one plain line unless it is one that the engine takes */
export function readEpsilon({ epsilon }: Options): number {
  const { least, most } = REPAIR_LIMITS.epsilon;
  if (epsilon === undefined)
    throw new InputError(`Which ε? Give --epsilon, a number from ${least} to ${most}.`);
  const value = readNumber('epsilon', epsilon);
  if (value < least || value > most)
    throw new InputError(`--epsilon is a number from ${least} to ${most}; this one is ${value}.`);
  return value;
}

/**
 * What `audit` prints: the promise of ε held against the engine, order of defences by order, and in words. Bits of one number; null stands
 * for no bound at all.
 */
export function audit(
  settings: BaseSettings,
  epsilon: number,
  onProgress: (share: number) => void,
) {
  const found = auditEpsilon(generateBase(settings), epsilon, { onProgress });
  return {
    base: settings.base,
    seed: settings.seed,
    epsilon,
    rows: found.rows.map(({ repair, chosen, ceilingBits, largestBits, ratio, ...row }) => ({
      order: repair.map(nameOf).join(', then '),
      chosen,
      ceilingBits,
      largestBits: finite(largestBits),
      ratio: finite(ratio),
      ...row,
    })),
    tables: found.tables,
    looking: found.looking,
    budget: found.budget,
    says: sentencesOf(found),
  };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function nameOf(defence: Defence): string {
  switch (defence.kind) {
    case 'geometric':
      return `geometric ε = ${defence.epsilon}`;
    case 'round':
      return `round to ${defence.to}`;
    case 'minimum':
      return `minimum ${defence.people}`;
    case 'noise':
      return `noise ±${defence.spread}`;
    default:
      return defence.kind;
  }
}

function sentencesOf({ epsilon, rows, tables, looking, budget }: Audit): string[] {
  const chosen = (how: AuditRow['chosen']) => rows.filter((row) => row.chosen === how);
  const beforehand = chosen('beforehand');
  const held = beforehand.filter(({ isHeld }) => isHeld);
  const promised = beforehand.filter(({ reason }) => reason === null);
  const kept = promised.filter(({ isHeld }) => isHeld);
  const share = (row: AuditRow[]) =>
    row.reduce((most, { movedShare }) => Math.max(most, movedShare ?? 0), 0);
  const unbounded = beforehand.filter(({ largestBits }) => largestBits === Infinity);
  const worst = beforehand
    .filter(({ ratio, isHeld }) => !isHeld && ratio < Infinity)
    .sort((a, b) => b.ratio - a.ratio)
    .at(0);
  return [
    `At ε = ${epsilon} a number may move nobody's odds by more than ${said(beforehand[0].ceilingBits)} bits.`,
    `Wording chosen beforehand: ${held.length} of ${beforehand.length} orders keep that; of the ${promised.length} with nothing before the noise, ${kept.length} do.`,
    `In posts drawn under these, the odds of no diarist moved by more than ${said(share(promised))} of it.`,
    `A minimum before the noise looks at the true count: ${unbounded.length} orders have no bound, since a number that is posted at all says that it is large enough.`,
    ...(worst
      ? [
          `Of the others the worst is "${worst.repair.map(nameOf).join(', then ')}": ${said(worst.ratio)} times the ceiling.`,
        ]
      : []),
    `A feed of ${tables.draws} numbers, of which ${tables.counting} count one subscriber: the two tables are told apart by ${said(tables.largestBits)} of ${said(tables.ceilingBits)} bits.`,
    looking.withThem === looking.withoutThem
      ? `Looking for the rarest of ${looking.wordings} wordings, the team picks the same one with and without one subscriber.`
      : `Looking for the rarest of ${looking.wordings} wordings, the team picks another one without one subscriber: the wording itself tells, whatever noise its number gets. No ε pays for that.`,
    `A budget of ${said(budget.budget)} was charged ${said(budget.chargedEpsilon)} for ${budget.draws} numbers, of which ${budget.posted} were posted. A budget is spent by asking.`,
    ...(budget.drawnEpsilon > budget.chargedEpsilon
      ? [`That is less than the numbers that were drawn cost: ${said(budget.drawnEpsilon)}.`]
      : []),
  ];
}

function said(value: number): string {
  return String(Number(value.toPrecision(SAID_DIGITS)));
}
