/** A draft that the server has not acknowledged yet. Times are the server's, in ms since 1970. */
export interface Draft {
  text: string;
  at: number;
}

const PREFIX = 'lyceum.draft.';

/** Keeps what was typed in the browser until the server has it, so that neither a crash nor a restart loses it. */
export class DraftStore {
  constructor(private readonly key: string) {}

  read(): Draft | null {
    try {
      const stored = JSON.parse(localStorage.getItem(PREFIX + this.key) ?? 'null');
      return typeof stored?.text === 'string' && Number.isFinite(stored?.at) ? stored : null;
    } catch {
      return null; // storage is off or holds something that is not ours
    }
  }

  write(draft: Draft): void {
    try {
      localStorage.setItem(PREFIX + this.key, JSON.stringify(draft));
    } catch {
      // Full or off: the server still gets the text within a second.
    }
  }

  remove(): void {
    try {
      localStorage.removeItem(PREFIX + this.key);
    } catch {
      // nothing was stored then
    }
  }
}
