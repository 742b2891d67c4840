import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site as GitHub Pages would: under its base path, `404.html` for what is missing.
 *
 * @param {{ folder: string, base?: string, port?: number, isStrict?: boolean }} options
 *   `base` is empty or starts with a slash. `port` 0 takes any free one; a port that is taken gives
 *   way to any free one unless `isStrict`.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} where it can be reached.
 * @throws {Error} when the folder holds no built site, or the strict port is taken.
 */
export async function serve({ folder, base = '', port = 0, isStrict = false }) {
  const missingPage = join(folder, '404.html');
  if (!existsSync(missingPage)) {
    throw new Error(`There is no built site in ${folder}. Build it first: npm run build`);
  }
  const files = sirv(folder, { etag: true, dev: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(missingPage));
    };
    if (url.split('?')[0] === base && base !== '') {
      response.writeHead(301, { location: `${base}/` });
      response.end();
    } else if (!url.startsWith(`${base}/`)) {
      notFound();
    } else {
      request.url = url.slice(base.length);
      files(request, response, notFound);
    }
  });
  const taken = await listen(server, port, isStrict);
  return {
    address: `http://localhost:${taken}${base}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {boolean} isStrict
 * @returns {Promise<number>}
 */
function listen(server, port, isStrict) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && !isStrict && port !== 0) {
        resolve(listen(server, 0, isStrict));
      } else if (error.code === 'EADDRINUSE') {
        reject(new Error(`Port ${port} is taken. Choose another one: PORT=4999 npm start`));
      } else {
        reject(error);
      }
    });
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
