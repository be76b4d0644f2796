/** The server's time, carried on by a clock that nobody can set. */
export class ServerClock {
  private server = Date.now();
  private local = performance.now();

  heard(now: string): void {
    this.server = Date.parse(now);
    this.local = performance.now();
  }

  now(): number {
    return this.server + (performance.now() - this.local);
  }
}

/** Hours, minutes and seconds that are left, never below zero. */
export function left(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const minutes = String(Math.floor(seconds / 60) % 60).padStart(2, '0');
  const rest = String(seconds % 60).padStart(2, '0');
  return seconds >= 3600 ? `${Math.floor(seconds / 3600)}:${minutes}:${rest}` : `${minutes}:${rest}`;
}
