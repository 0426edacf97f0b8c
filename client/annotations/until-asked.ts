/**
 * Tells the editor that there is something else to show, until it asks for it. It knows nothing of the editor.
 *
 * While the editor waits for the hints of one provider it does not listen to the others, so that one telling can be lost.
 */

/** Milliseconds in which the editor asks that has heard. */
const DELAY = 1000;

/** How often it is told; it never asks where the user has turned hints off. */
const MOST_TIMES = 5;

export class UntilAsked<Subject> {
  readonly #tell: () => void;
  readonly #timers = new Map<Subject, ReturnType<typeof setTimeout>>();

  constructor(tell: () => void) {
    this.#tell = tell;
  }

  /** There is something else to show of a subject. */
  changed(subject: Subject): void {
    this.#tellOf(subject, MOST_TIMES);
  }

  /** The editor asks, and gets what there is to show of a subject. */
  asked(subject: Subject): void {
    clearTimeout(this.#timers.get(subject));
    this.#timers.delete(subject);
  }

  dispose(): void {
    for (const subject of [...this.#timers.keys()]) this.asked(subject);
  }

  #tellOf(subject: Subject, times: number): void {
    this.asked(subject);
    if (times > 1)
      this.#timers.set(
        subject,
        setTimeout(() => this.#tellOf(subject, times - 1), DELAY),
      );
    this.#tell();
  }
}
