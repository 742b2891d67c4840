import { tick } from 'svelte';

const FRAMEWORK_REGION = 'svelte-announcer';

/**
 * Keeps the framework from saying the title of a page that nobody left. Its region says the title whenever the address changes; here the
 * address follows every switch, so the first of them would be answered by the name of the page.
 */
export function quietAnnouncer() {
  const region = () => document.getElementById(FRAMEWORK_REGION);
  return {
    /** Once the page is there: its region comes a tick after everything else. */
    async quieten(): Promise<void> {
      await tick();
      region()?.setAttribute('aria-live', 'off');
    },
    /** Before another page is gone to: from then on titles are said as they change. */
    speak(): void {
      region()?.setAttribute('aria-live', 'assertive');
    },
  };
}
