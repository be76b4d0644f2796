import type { Change, Signal } from './exam-outbox';

export interface Brief {
  state: 'READY' | 'RUNNING' | 'SUBMITTED' | 'SCORED';
  now: string;
  deadline: string | null;
  epoch: number;
  receipts: { sequence: number; standing: string }[];
}

export interface Whole extends Omit<Brief, 'receipts'> {
  language: string;
  attempt: number;
  items: number;
  minutes: number;
  device: number;
  sequence: number;
  answers: Record<string, string>;
  flags: Record<string, string>;
}

export interface Words {
  language: string;
  title: string;
  instructions: string;
  labels: Record<string, string>;
  itemLabels: string;
}

export interface Shown {
  position: number;
  section: string;
  presentation: string;
}

/** The server has answered that it will not; asking again would not help. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** Talks to the endpoint of sittings. A failed promise of another kind than {@link Refused} means: no network. */
export class Server {
  constructor(
    private readonly root: string,
    private readonly sitting: string,
  ) {}

  state = () => this.ask<Whole>('state');
  words = (language: string) => this.ask<Words>(`words?language=${encodeURIComponent(language)}`);
  items = (language: string) => this.ask<Shown[]>(`items?language=${encodeURIComponent(language)}`);
  start = (language: string) => this.tell<Whole>('start', { language });
  takeOver = () => this.tell<Whole>('take-over', {});
  language = (language: string) => this.tell<Brief>('language', { language });
  changes = (changes: Change[], signals: Signal[]) => this.tell<Brief>('changes', { changes, signals });
  submit = () => this.tell<Brief>('submit', {});

  private ask<T>(path: string): Promise<T> {
    return this.send<T>(path, { method: 'GET' });
  }

  private tell<T>(path: string, body: unknown): Promise<T> {
    return this.send<T>(path, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });
  }

  private async send<T>(path: string, init: RequestInit): Promise<T> {
    const response = await fetch(`${this.root}/exam-api/${path}`, {
      ...init,
      cache: 'no-store',
      credentials: 'same-origin',
      headers: { ...init.headers, 'X-Sitting': this.sitting },
      signal: AbortSignal.timeout(15_000),
    });
    if (response.ok) {
      return (await response.json()) as T;
    }
    if (response.status >= 400 && response.status < 500) {
      const refusal = await response.json().catch(() => ({}));
      throw new Refused(response.status, refusal.message ?? '');
    }
    throw new Error(`status ${response.status}`); // a server that is being restarted: try again
  }
}
