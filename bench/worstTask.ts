/** The longest tasks of the main thread. */
export interface Task {
  /** The longest time that one was on a processor, in ms. */
  workMs: number;
  /** The longest time that passed in one, in ms: longer where other programs, or other threads of this one, had their turn. */
  clockMs: number;
  /** What the first of the two was made of, by time on a processor, the longest first. */
  made: string;
  /** What the second was made of, by the clock. */
  waited: string;
}

interface Frame {
  url?: string;
  processId?: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: {
    name?: string;
    data?: {
      functionName?: string;
      type?: string;
      url?: string;
      processId?: number;
      frames?: Frame[];
    };
  };
}

const MICROSECONDS = 1_000;
/** Parts of a task that are named, and how many. */
const PARTS = new Set([
  ...['FunctionCall', 'EventDispatch', 'TimerFire', 'FireAnimationFrame', 'RunMicrotasks'],
  ...['Layout', 'UpdateLayoutTree', 'PrePaint', 'Paint', 'Layerize', 'Commit', 'HitTest'],
  ...['MinorGC', 'MajorGC', 'ParseHTML', 'EvaluateScript', 'v8.compile', 'HandlePostMessage'],
]);
const MOST_PARTS = 6;

/**
 * @param trace what Chromium wrote, categories `toplevel` and `devtools.timeline`
 * @param address with which the addresses of the page looked at begin
 */
export function worstTask(trace: Buffer, address: string): Task {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  // Chromium’s own windows are pages too, in processes of their own
  const processes = new Set(
    traceEvents
      .flatMap(({ args }) => (args?.data ? [args.data, ...(args.data.frames ?? [])] : []))
      .flatMap(({ url, processId }) => (url?.startsWith(address) && processId ? [processId] : [])),
  );
  const mains = new Set(
    traceEvents
      .filter(({ pid }) => processes.has(pid))
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}.${tid}`),
  );
  const ours = traceEvents.filter(({ pid, tid, ph }) => ph === 'X' && mains.has(`${pid}.${tid}`));
  const tasks = ours.filter(({ name }) => name.endsWith('RunTask'));
  if (tasks.length === 0) throw new Error(`The trace holds no task of a page at ${address}.`);
  const longest = (key: 'tdur' | 'dur') =>
    tasks.reduce((a, b) => ((b[key] ?? 0) > (a[key] ?? 0) ? b : a));
  const [busiest, slowest] = [longest('tdur'), longest('dur')];
  return {
    workMs: (busiest.tdur ?? 0) / MICROSECONDS,
    clockMs: (slowest.dur ?? 0) / MICROSECONDS,
    made: partsOf(ours, busiest, 'tdur'),
    waited: partsOf(ours, slowest, 'dur'),
  };
}

function partsOf(all: TraceEvent[], task: TraceEvent, key: 'tdur' | 'dur'): string {
  const { pid, tid, ts, dur = 0 } = task;
  return all
    .filter((event) => event.pid === pid && event.tid === tid && PARTS.has(event.name))
    .filter((event) => event.ts >= ts && event.ts <= ts + dur)
    .sort((a, b) => (b[key] ?? 0) - (a[key] ?? 0))
    .slice(0, MOST_PARTS)
    .map((event) => {
      const what = event.args?.data?.functionName ?? event.args?.data?.type ?? '';
      const partMs = (event[key] ?? 0) / MICROSECONDS;
      return `${event.name}${what ? ` ${what}` : ''} ${partMs.toFixed(0)}`;
    })
    .join(', ');
}
