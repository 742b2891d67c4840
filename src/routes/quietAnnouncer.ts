import { tick } from 'svelte';

const FRAMEWORK_REGION = 'svelte-announcer';

/**
 * Keeps the framework from saying the title of a page that nobody left. Its region says the title whenever the address changes; here the
 * address follows every switch, so the first of them would be answered by the name of the page.
 */
export function quietAnnouncer() {
  function setHidden(isHidden: boolean) {
    document.getElementById(FRAMEWORK_REGION)?.toggleAttribute('hidden', isHidden);
  }
  return {
    /** Once the page is there: its region comes a tick after everything else. */
    async quieten(): Promise<void> {
      await tick();
      setHidden(true);
    },
    /** Before another page is gone to: from then on titles are said as they change. */
    speak(): void {
      setHidden(false);
    },
  };
}
