import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Whether a path is a program that we may run.
 *
 * @param {string} path
 */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The path of the first program on the `PATH` that has one of these names; earlier names win.
 *
 * @param {string[]} names
 * @returns {string | undefined}
 */
export function findOnPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/**
 * Runs a command; whatever it says goes to standard error, since standard output belongs to whoever asked.
 *
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether it ended well.
 */
export function attempt(command, args) {
  try {
    execFileSync(command, args, { stdio: ['ignore', 2, 2] });
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs packages of the distribution, where that can be done without asking: on Debian and its kin, as root.
 *
 * @param {string[]} packages
 * @returns {boolean} whether it was tried and ended well.
 */
export function installWithApt(packages) {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!isDebianRoot) return false;
  attempt('apt-get', ['update', '-qq']);
  return attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}
