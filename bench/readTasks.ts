/** One task of a page's main thread. */
export interface Task {
  /** From the start of the trace, in ms. */
  startMs: number;
  /** How long it took, and how long the processor worked at it. */
  wallMs: number;
  cpuMs: number;
  /** What it consisted of: processor time by kind of work, in ms, the costliest first. Kinds may lie within each other. */
  parts: Record<string, number>;
}

/** An event of Chromium's traces; times in µs, `tdur` of the processor. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

const TASK = 'RunTask';
const PART_MS = 2;

/** The tasks of the main thread that worked most, from the events of a trace. */
export function readTasks(trace: readonly unknown[]): Task[] {
  const events = trace as readonly TraceEvent[];
  const threads = new Map<string, number>();
  const idOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const isMain = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(idOf),
  );
  for (const event of events)
    if (event.name === TASK && isMain.has(idOf(event)))
      threads.set(idOf(event), (threads.get(idOf(event)) ?? 0) + (event.tdur ?? 0));
  const busiest = [...threads].sort(([, a], [, b]) => b - a)[0]?.[0];
  const own = events
    .filter((event) => event.ph === 'X' && idOf(event) === busiest)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const firstTs = own[0]?.ts ?? 0;
  const tasks: Task[] = [];
  let endTs = 0;
  for (const { name, ts, dur = 0, tdur = 0 } of own) {
    if (name === TASK) {
      if (ts < endTs) continue; // a task within a task
      endTs = ts + dur;
      tasks.push({
        startMs: (ts - firstTs) / 1000,
        wallMs: dur / 1000,
        cpuMs: tdur / 1000,
        parts: {},
      });
    } else if (ts < endTs) {
      const { parts } = tasks.at(-1)!;
      parts[name] = (parts[name] ?? 0) + tdur / 1000;
    }
  }
  for (const task of tasks)
    task.parts = Object.fromEntries(
      Object.entries(task.parts)
        .filter(([, cpuMs]) => cpuMs >= PART_MS)
        .sort(([, a], [, b]) => b - a)
        .map(([name, cpuMs]) => [name, Math.round(10 * cpuMs) / 10]),
    );
  return tasks;
}
