/** The longest tasks of the main thread. */
export interface Task {
  /** The longest time that one was on a processor, in ms. */
  workMs: number;
  /** The longest time that passed in one, in ms: longer where other programs, or other threads of this one, had their turn. */
  clockMs: number;
  /** What the first of the two was made of, the longest first. */
  made: string;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string; data?: { functionName?: string; type?: string; url?: string } };
}

const MICROSECONDS = 1_000;
/** Parts of a task that are named, and how many. */
const PARTS = new Set([
  ...['FunctionCall', 'EventDispatch', 'TimerFire', 'FireAnimationFrame', 'RunMicrotasks'],
  ...['Layout', 'UpdateLayoutTree', 'PrePaint', 'Paint', 'Layerize', 'Commit', 'HitTest'],
  ...['MinorGC', 'MajorGC', 'ParseHTML', 'EvaluateScript', 'v8.compile', 'HandlePostMessage'],
]);
const MOST_PARTS = 6;

/** @param trace what Chromium wrote of one page, categories `toplevel` and `devtools.timeline` */
export function worstTask(trace: Buffer): Task {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}.${tid}`),
  );
  const ours = traceEvents.filter(({ pid, tid, ph }) => ph === 'X' && mains.has(`${pid}.${tid}`));
  const tasks = ours.filter(({ name }) => name.endsWith('RunTask'));
  if (tasks.length === 0) return { workMs: 0, clockMs: 0, made: '' };
  const worst = tasks.reduce((a, b) => ((b.tdur ?? 0) > (a.tdur ?? 0) ? b : a));
  const { pid, tid, ts, dur = 0, tdur = 0 } = worst;
  const clockMs = Math.max(...tasks.map((task) => task.dur ?? 0)) / MICROSECONDS;
  const parts = ours
    .filter((event) => event.pid === pid && event.tid === tid && PARTS.has(event.name))
    .filter((event) => event.ts >= ts && event.ts <= ts + dur)
    .sort((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0))
    .slice(0, MOST_PARTS)
    .map(({ name, tdur: part = 0, args }) => {
      const what = args?.data?.functionName ?? args?.data?.type ?? '';
      return `${name}${what ? ` ${what}` : ''} ${(part / MICROSECONDS).toFixed(0)}`;
    });
  return { workMs: tdur / MICROSECONDS, clockMs, made: parts.join(', ') };
}
