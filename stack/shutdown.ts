/** What is to be ended when the product ends: last started, first ended. */
export class Shutdown {
  readonly #steps: (() => Promise<void>)[] = [];
  #running: Promise<void> | undefined;

  /** Notes what to do at the end; a step that comes too late is done at once. */
  async add(step: () => Promise<void>): Promise<void> {
    if (this.#running) await step();
    else this.#steps.push(step);
  }

  /** Whether the end has begun. */
  get begun(): boolean {
    return this.#running !== undefined;
  }

  /** Does every step, once, however often it is asked. */
  run(): Promise<void> {
    this.#running ??= this.#runSteps();
    return this.#running;
  }

  async #runSteps(): Promise<void> {
    for (const step of this.#steps.reverse()) await step();
  }
}
