declare global {
  namespace App {
    // No errors, locals or page state of our own.
  }

  interface ImportMetaEnv {
    /** Origin and base path of the published site; empty if the build was not told. */
    readonly SITE_ADDRESS: string;
  }
}

export {};
