export interface Change {
  sequence: number;
  position: number;
  kind: 'answer' | 'flag';
  body: string;
  at: string;
}

export interface Signal {
  kind: string;
  details: string;
  at: string;
}

/**
 * Changes that the server has not acknowledged, kept in the browser's database so that a reload, a crash or a day
 * without network loses none. Where there is no such database they are kept in memory, and the page says so.
 */
export class Outbox {
  private database: IDBDatabase | null = null;
  private readonly memory = new Map<number, Change>();
  readonly prefix: string;

  constructor(sitting: string, epoch: number) {
    this.prefix = `${sitting}/${epoch}/`;
  }

  /** Whether the browser keeps things at all. */
  static async works(): Promise<boolean> {
    try {
      (await open()).close();
      return true;
    } catch {
      return false;
    }
  }

  /** What is waiting from before, in the order in which it was made. */
  async load(): Promise<Change[]> {
    try {
      this.database = await open();
      const stored = await done<Change[]>(this.store('readonly').getAll(this.range()));
      stored.forEach((change) => this.memory.set(change.sequence, change));
    } catch {
      this.database = null;
    }
    return this.waiting();
  }

  waiting(): Change[] {
    return [...this.memory.values()].sort((a, b) => a.sequence - b.sequence);
  }

  get size(): number {
    return this.memory.size;
  }

  put(change: Change): void {
    this.memory.set(change.sequence, change);
    try {
      this.database && this.store('readwrite').put(change, this.key(change.sequence));
    } catch {
      this.database = null;
    }
  }

  remove(sequence: number): void {
    this.memory.delete(sequence);
    try {
      this.database && this.store('readwrite').delete(this.key(sequence));
    } catch {
      this.database = null;
    }
  }

  private store(mode: IDBTransactionMode): IDBObjectStore {
    return this.database!.transaction('changes', mode, { durability: 'strict' }).objectStore('changes');
  }

  private key(sequence: number): string {
    return this.prefix + String(sequence).padStart(12, '0');
  }

  private range(): IDBKeyRange {
    return IDBKeyRange.bound(this.prefix, this.prefix + '\uffff');
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('lyceum-sittings', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('changes');
  return done(request);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
