import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** As on the site, the engine runs in a worker: a page that computes for long is one that browsers offer to stop. */
const PAGE = `<!doctype html>
<meta charset="utf-8" />
<title>Nobody in Particular, one engine</title>
<script>
  const worker = new Worker('worker.js');
  window.answer = (task) =>
    new Promise((resolve) => {
      worker.onerror = ({ message }) => resolve(JSON.stringify({ failed: message }));
      worker.onmessage = ({ data }) => resolve(data);
      worker.postMessage(task);
    });
</script>`;

const ANSWER = `
onmessage = async ({ data: { settings, feeds } }) => {
  try {
    postMessage(JSON.stringify(await engineInPage.digestAndFeeds(settings, feeds)));
  } catch (error) {
    postMessage(JSON.stringify({ failed: String(error) }));
  }
};`;

/**
 * Serves a page whose `answer({settings, feeds})` promises what `digestAndFeeds` gives, as JSON text; or `{failed}`.
 * On `localhost`, which counts as secure: browsers offer SHA-256 nowhere else.
 * @param engineScript from `bundleEngine`
 */
export async function servePage(
  engineScript: string,
): Promise<{ address: string; close: () => void }> {
  const files: Record<string, [type: string, text: string]> = {
    '/': ['text/html; charset=utf-8', PAGE],
    '/worker.js': ['text/javascript; charset=utf-8', engineScript + ANSWER],
  };
  const server = createServer(({ url = '' }, response) => {
    const file = files[url];
    response.writeHead(file ? 200 : 404, { 'content-type': file?.[0] ?? 'text/plain' });
    response.end(file?.[1]);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
