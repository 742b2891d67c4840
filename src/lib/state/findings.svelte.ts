import { Latest, type IsOver } from './latest';

/** What looking for something found, the newest look alone; one that fails has found nothing, and says so nowhere. */
export class Findings<T> {
  found = $state.raw<T[]>([]);
  isLooking = $state(false);
  readonly #looks = new Latest();

  /** Looks; a later call, or `forget`, overtakes it. */
  protected async find(search: (isOver: IsOver) => Promise<T[]>): Promise<void> {
    this.isLooking = true;
    await this.#looks.ask(
      search,
      (found) => {
        this.found = found;
        this.isLooking = false;
      },
      () => (this.isLooking = false),
    );
  }

  /** Forgets what was found, and what is being looked for. */
  forget(): void {
    this.#looks.drop();
    this.found = [];
    this.isLooking = false;
  }
}
