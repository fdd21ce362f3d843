/** Lets one loop sleep until something happens; what happens while the loop is awake ends its next sleep at once. */
export class Alarm {
  #rung = false;
  #wake: (() => void) | null = null;

  ring(): void {
    this.#rung = true;
    this.#wake?.();
  }

  /** Resolves when the alarm rings, or after so many milliseconds. Only one may sleep at a time. */
  async sleep(longest?: number): Promise<void> {
    if (!this.#rung) await this.#wait(longest);
    this.#rung = false;
  }

  #wait(longest: number | undefined): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#wake = null;
        resolve();
      };
      const timer = longest === undefined ? undefined : setTimeout(wake, longest);
      this.#wake = wake;
    });
  }
}
