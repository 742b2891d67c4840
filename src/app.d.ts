declare global {
  namespace App {
    // No errors, locals or page state of our own.
  }
}

export {};
