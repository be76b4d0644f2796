import { Outbox, type Change, type Signal } from './exam-outbox';
import { Refused, type Brief, type Server } from './exam-server';

const FLUSH_MS = 300;
const HEARTBEAT_MS = 15_000;
const LEAST_PAUSE_MS = 1_000;
const MOST_PAUSE_MS = 20_000;
const AT_ONCE = 100;

export type Saved = { kind: 'saved'; at: Date } | { kind: 'saving' } | { kind: 'offline'; waiting: number } | { kind: 'problem' };

/** Brings changes to the server in their order, and goes on trying until each one is acknowledged. */
export class Sync {
  private signals: Signal[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pause = LEAST_PAUSE_MS;
  private running: Promise<void> | null = null;
  private stopped = false;
  private problems = false;

  /**
   * @param heard told each answer of the server
   * @param told  told whenever what is saved changes
   * @param gone  the server does not know this device any more
   */
  constructor(
    private readonly server: Server,
    readonly outbox: Outbox,
    private sequence: number,
    private readonly heard: (brief: Brief) => void,
    private readonly told: (saved: Saved) => void,
    private readonly gone: () => void,
  ) {
    outbox.waiting().forEach((change) => (this.sequence = Math.max(this.sequence, change.sequence)));
    addEventListener('online', this.hurry);
    this.plan(outbox.size > 0 ? 0 : HEARTBEAT_MS);
  }

  change(position: number, kind: Change['kind'], body: string): void {
    this.outbox.put({ sequence: ++this.sequence, position, kind, body, at: new Date().toISOString() });
    this.told({ kind: 'saving' });
    this.plan(FLUSH_MS);
  }

  signal(kind: string, details = ''): void {
    if (this.signals.length < 100) {
      this.signals.push({ kind, details, at: new Date().toISOString() });
    }
  }

  /** Sends what waits now. Ends when everything is acknowledged, or after one try that failed. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    while (this.running) {
      await this.running;
    }
    this.running = this.send().finally(() => (this.running = null));
    await this.running;
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
    removeEventListener('online', this.hurry);
  }

  private readonly hurry = () => {
    this.pause = LEAST_PAUSE_MS;
    this.plan(0);
  };

  private plan(delay: number): void {
    clearTimeout(this.timer);
    if (!this.stopped) {
      this.timer = setTimeout(() => void this.flush(), delay);
    }
  }

  private async send(): Promise<void> {
    try {
      do {
        const changes = this.outbox.waiting().slice(0, AT_ONCE);
        const signals = this.signals.slice(0, AT_ONCE);
        const brief = await this.server.changes(changes, signals);
        this.signals = this.signals.slice(signals.length);
        brief.receipts.forEach((receipt) => {
          this.problems ||= !['SAVED', 'LATE', 'STALE'].includes(receipt.standing);
          this.outbox.remove(receipt.sequence);
        });
        this.heard(brief);
      } while (this.outbox.size > 0 && !this.stopped);
      this.pause = LEAST_PAUSE_MS;
      this.told(this.problems ? { kind: 'problem' } : { kind: 'saved', at: new Date() });
      this.plan(HEARTBEAT_MS);
    } catch (fault) {
      if (fault instanceof Refused && (fault.status === 401 || fault.status === 404)) {
        this.stop();
        this.gone();
        return;
      }
      this.told({ kind: 'offline', waiting: this.outbox.size });
      this.plan(this.pause);
      this.pause = Math.min(this.pause * 2, MOST_PAUSE_MS);
    }
  }
}
