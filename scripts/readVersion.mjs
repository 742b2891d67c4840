import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the built site is called: the commit that it is built from, so that anybody can look up the source of what they see, and the same
 * source gives the same files.
 *
 * @param {string} root the folder of the repository
 * @param {(note: string) => void} [say] is told when there is no commit to be had
 * @returns {string} forty hexadecimal digits; `-changed` behind them where files of the repository differ from that commit. Without git, the
 *   package's version.
 */
export function readVersion(root, say = console.warn) {
  try {
    // a folder inside somebody else's repository has no commit of its own
    if (git(root, 'rev-parse', '--show-prefix') !== '') throw new Error('not at its root');
    const commit = git(root, 'rev-parse', '--verify', 'HEAD');
    const changes = git(root, 'status', '--porcelain', '--untracked-files=no');
    return changes === '' ? commit : `${commit}-changed`;
  } catch {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    say(
      `git names no commit for this folder, so the build is called ${version}, the package's version, and not after a commit.`,
    );
    return version;
  }
}

/** @type {(root: string, ...args: string[]) => string} */
function git(root, ...args) {
  return execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}
