import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown; failureSummary?: string }[];
}

/** Lays out what is far from the screen: axe would judge it by boxes that only stand in for it. */
const LAY_OUT_ALL = `for (const element of document.querySelectorAll('*'))
  if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible'`;

/**
 * What axe finds wrong on the page as it is now, one line a finding; empty is good. The source goes
 * in through the debugger, since the site's policy allows no script but its own.
 */
export async function findAxeViolations(page: Page): Promise<string[]> {
  const debuggerSession = await page.context().newCDPSession(page);
  await debuggerSession.send('Runtime.evaluate', { expression: LAY_OUT_ALL });
  await debuggerSession.send('Runtime.evaluate', { expression: source });
  const { result, exceptionDetails } = await debuggerSession.send('Runtime.evaluate', {
    expression: `axe.run(document, { resultTypes: ['violations'] })
      .then(({ violations }) => JSON.stringify(violations))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await debuggerSession.detach();
  if (exceptionDetails) throw new Error(`axe could not run: ${exceptionDetails.text}`);
  const violations = JSON.parse(result.value as string) as Violation[];
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${help} at ${JSON.stringify(target)}. ${failureSummary ?? ''}`,
    ),
  );
}
