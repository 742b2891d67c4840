import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Builder, Capabilities } from 'selenium-webdriver';
import { findVirtualScreen, findWebKitDriver } from '../../scripts/engines.mjs';
import { freePort } from './freePort';
import { ASK_TIMEOUT_MS, type Host } from './Host';

/** Longest that the driver may take to listen. */
const START_MS = 20_000;
const POLL_MS = 100;

/** WebKitGTK (JavaScriptCore, Safari’s), driven over WebDriver on a screen that nobody sees: it has no headless mode. */
export async function openWebKit(address: string): Promise<Host> {
  const driverPath = findWebKitDriver();
  const screen = await openScreen(findVirtualScreen());
  const port = await freePort();
  // its own session: no message bus is there to ask in a container, and no graphics card
  const driver = spawn(driverPath, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: screen.display,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    },
  });
  const stop = async () => {
    await stopProcess(driver);
    await stopProcess(screen.process);
  };
  try {
    await waitForDriver(port);
    const session = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(new Capabilities().set('browserName', 'MiniBrowser'))
      .build();
    await session.manage().setTimeouts({ script: ASK_TIMEOUT_MS });
    await session.get(address);
    const capabilities = await session.getCapabilities();
    return {
      version: `WebKitGTK ${capabilities.get('browserVersion')}`,
      ask: async (task) =>
        JSON.parse(
          await session.executeAsyncScript<string>(
            'const [task, done] = arguments; answer(task).then(done);',
            task,
          ),
        ) as unknown,
      close: async () => {
        await session.quit().catch(() => undefined);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Starts Xvfb on a display that is free: it chooses one and writes its number to the pipe it is given. */
async function openScreen(path: string): Promise<{ display: string; process: ChildProcess }> {
  const process = spawn(
    path,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const exited = once(process, 'exit').then(() => {
    throw new Error(`${path} ended before it offered a screen.`);
  });
  const [number] = (await Promise.race([once(process.stdio[3]!, 'data'), exited])) as [Buffer];
  exited.catch(() => undefined);
  return { display: `:${number.toString().trim()}`, process };
}

async function waitForDriver(port: number): Promise<void> {
  for (let waited = 0; waited < START_MS; waited += POLL_MS) {
    const isUp = await fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`WebKitGTK’s driver did not listen on port ${port} within ${START_MS} ms.`);
}

async function stopProcess(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const ended = once(process, 'exit');
  process.kill();
  await ended;
}
