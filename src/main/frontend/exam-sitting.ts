import { left, ServerClock } from './exam-clock';
import { Outbox } from './exam-outbox';
import { reviewScreen, startScreen, messageScreen, type Screen } from './exam-screens';
import { Refused, Server, type Brief, type Shown, type Whole, type Words } from './exam-server';
import { Sync, type Saved } from './exam-sync';
import { button, create } from './item-answering';

const TYPING_MS = 600;
const LAST_MINUTES_MS = 5 * 60_000;
const RETRY_MS = 3_000;

interface ItemElement extends HTMLElement {
  item: string;
  responses: string;
  labels: string;
  readonly: boolean;
}

/**
 * A sitting, from the notice before the start to the hand-in. It lives without the server for as long as it must: the
 * items are all here, every change is kept in the browser until it is acknowledged, and the time is the server's.
 */
class LyceumSitting extends HTMLElement implements Screen {
  words!: Words;
  languages: { tag: string; name: string }[] = [];
  private server!: Server;
  private whole!: Whole;
  private items: Shown[] = [];
  private answers = new Map<number, string>();
  private flags = new Set<number>();
  private position = 1;
  private sync: Sync | null = null;
  private readonly clock = new ServerClock();
  private deadline = Infinity;
  private timeHidden = false;
  private typing: ReturnType<typeof setTimeout> | undefined;
  private typed: (() => void) | null = null;
  private saved: Saved = { kind: 'saving' };
  private ticking: ReturnType<typeof setInterval> | undefined;
  private readonly main = create('main', 'sitting-main');
  private readonly status = create('p', 'sitting-status');
  private readonly time = create('span', 'sitting-time');
  private readonly announcer = create('div', 'visually-hidden');

  async connectedCallback(): Promise<void> {
    this.languages = JSON.parse(document.getElementById('sitting-languages')?.textContent ?? '[]');
    this.server = new Server(this.dataset.root ?? '', this.dataset.sitting ?? '');
    this.announcer.setAttribute('aria-live', 'assertive');
    this.status.setAttribute('role', 'status');
    this.append(this.main, this.announcer);
    // One tab at a time: two would number their changes alike.
    void navigator.locks?.request(`sitting-${this.dataset.sitting}`, { ifAvailable: true }, async (lock) => {
      await this.open(lock !== null);
      if (lock) {
        await new Promise(() => {}); // as long as the page lives
      }
    });
    if (!navigator.locks) {
      await this.open(true);
    }
  }

  label(key: string, ...values: (string | number)[]): string {
    return values.reduce<string>((text, value, i) => text.replace(`{${i}}`, String(value)), this.words.labels[key] ?? '');
  }

  private async open(alone: boolean): Promise<void> {
    try {
      this.whole = await this.server.state();
      await this.speak(this.whole.language);
    } catch (fault) {
      if (fault instanceof Refused) {
        location.reload();
      } else {
        setTimeout(() => void this.open(alone), RETRY_MS);
      }
      return;
    }
    if (!alone) {
      this.show(messageScreen(this, 'tab', 'tab-text', [['again', () => location.reload()]]));
      return;
    }
    this.clock.heard(this.whole.now);
    if (this.whole.state === 'READY') {
      this.show(startScreen(this, this.whole, (language) => this.switchTo(language), (language) => this.begin(language)));
    } else if (this.whole.state !== 'RUNNING') {
      this.finish(false);
    } else if (this.whole.device === this.whole.epoch) {
      await this.goOn();
    } else {
      this.elsewhere();
    }
  }

  private async speak(language: string): Promise<void> {
    this.words = await this.server.words(language);
    document.documentElement.lang = language;
    document.title = `${this.words.title} · ${this.dataset.site}`;
  }

  private async switchTo(language: string): Promise<void> {
    await this.sync?.flush();
    await this.server.language(language);
    await this.speak(language);
    this.whole.language = language;
    if (this.whole.state === 'READY') {
      this.show(startScreen(this, this.whole, (next) => this.switchTo(next), (next) => this.begin(next)));
    } else {
      this.items = await this.server.items(language);
      this.tell(this.saved);
      this.showItem(this.position);
    }
  }

  private async begin(language: string): Promise<string | null> {
    try {
      this.whole = await this.server.start(language);
    } catch (fault) {
      return fault instanceof Refused && fault.message ? fault.message : this.label('check-network-no');
    }
    await this.goOn();
    return null;
  }

  private elsewhere(): void {
    this.stop();
    this.show(messageScreen(this, 'elsewhere', 'elsewhere-text', [['take-over', async () => {
      this.whole = await this.server.takeOver();
      await this.goOn();
    }]]));
  }

  /** From what the server has and what this browser has not sent yet. */
  private async goOn(): Promise<void> {
    this.items = await this.server.items(this.whole.language);
    this.answers = new Map(Object.entries(this.whole.answers).map(([at, body]) => [Number(at), body]));
    this.flags = new Set(Object.entries(this.whole.flags).filter(([, body]) => body === 'true').map(([at]) => Number(at)));
    const outbox = new Outbox(this.dataset.sitting ?? '', this.whole.epoch);
    (await outbox.load()).forEach((change) => {
      if (change.kind === 'answer') {
        this.answers.set(change.position, change.body);
      } else if (change.body === 'true') {
        this.flags.add(change.position);
      } else {
        this.flags.delete(change.position);
      }
    });
    this.sync = new Sync(this.server, outbox, this.whole.sequence, (brief) => this.heard(brief), (saved) => this.tell(saved),
      () => this.show(messageScreen(this, 'pass-gone', 'pass-gone-text', [['again', () => location.reload()]])));
    this.tell(outbox.size > 0 ? { kind: 'saving' } : { kind: 'saved', at: new Date(this.clock.now()) });
    this.heard({ ...this.whole, receipts: [] });
    this.watch();
    const stored = Number(sessionStorage.getItem(`${this.dataset.sitting}/at`));
    this.showItem(stored >= 1 && stored <= this.items.length ? stored : 1);
    this.ticking = setInterval(() => this.tick(), 1_000);
    this.tick();
  }

  private heard(brief: Brief): void {
    this.clock.heard(brief.now);
    this.deadline = brief.deadline ? Date.parse(brief.deadline) : Infinity;
    if (brief.state !== 'RUNNING') {
      this.finish(this.clock.now() >= this.deadline);
    } else if (brief.epoch !== this.whole.epoch) {
      this.elsewhere();
    }
  }

  private tell(saved: Saved): void {
    this.saved = saved;
    const texts: Record<Saved['kind'], () => string> = {
      saved: () => this.label('saved', this.clockTime((saved as { at: Date }).at)),
      saving: () => this.label('unsaved'),
      offline: () => this.label('offline', (saved as { waiting: number }).waiting),
      problem: () => this.label('problem'),
    };
    this.status.textContent = texts[saved.kind]();
    this.status.dataset.kind = saved.kind;
  }

  private clockTime(at: Date): string {
    return new Intl.DateTimeFormat(this.words.language, { timeStyle: 'medium' }).format(at);
  }

  private tick(): void {
    const rest = this.deadline - this.clock.now();
    const last = rest <= LAST_MINUTES_MS;
    if (last && this.timeHidden && rest > 0) {
      this.timeHidden = false;
      this.announcer.textContent = this.label('minutes-left', 5);
    }
    this.time.textContent = this.timeHidden ? '' : this.label('time-left', left(rest));
    this.time.classList.toggle('sitting-time-last', last);
    if (rest <= 0) {
      clearInterval(this.ticking);
      void this.handIn();
    }
  }

  private showItem(position: number): void {
    this.finishTyping();
    this.position = position;
    sessionStorage.setItem(`${this.dataset.sitting}/at`, String(position));
    const shown = this.items[position - 1];
    const player = document.createElement('lyceum-item') as ItemElement;
    player.item = shown.presentation;
    player.labels = this.words.itemLabels;
    player.responses = this.answers.get(position) ?? '{}';
    player.addEventListener('item-response', (event) => {
      const body = JSON.stringify((event as CustomEvent).detail.responses);
      this.answers.set(position, body);
      this.typed = () => this.sync?.change(position, 'answer', body);
      this.tell({ kind: 'saving' });
      clearTimeout(this.typing);
      this.typing = setTimeout(() => this.finishTyping(), TYPING_MS);
      this.refreshNavigator();
    });
    const heading = create('h1', 'sitting-question', this.label('question', position, this.items.length));
    heading.tabIndex = -1;
    const flag = button('sitting-flag', '', () => {
      const on = !this.flags.has(position);
      on ? this.flags.add(position) : this.flags.delete(position);
      this.sync?.change(position, 'flag', String(on));
      showFlag();
      this.refreshNavigator();
    });
    const showFlag = () => {
      flag.setAttribute('aria-pressed', String(this.flags.has(position)));
      flag.textContent = this.label(this.flags.has(position) ? 'flagged' : 'flag');
    };
    showFlag();
    const previous = button('sitting-button', this.label('previous'), () => this.showItem(position - 1));
    previous.disabled = position === 1;
    const last = position === this.items.length;
    const next = button('sitting-button sitting-primary', this.label(last ? 'review' : 'next'), () =>
      last ? this.review() : this.showItem(position + 1));
    this.show([this.header(), this.navigator(), create('section', 'sitting-item', heading, player),
      create('div', 'sitting-buttons', previous, flag, next)]);
    heading.focus();
  }

  private finishTyping(): void {
    clearTimeout(this.typing);
    this.typed?.();
    this.typed = null;
  }

  private header(): HTMLElement {
    const select = create('select', 'sitting-language');
    select.setAttribute('aria-label', this.label('language'));
    this.languages.forEach(({ tag, name }) => {
      const option = new Option(name, tag, false, tag === this.words.language);
      option.lang = tag;
      select.append(option);
    });
    select.addEventListener('change', () => void this.switchTo(select.value).catch(() => (select.value = this.words.language)));
    const hide = button('sitting-hide', this.label(this.timeHidden ? 'time-show' : 'time-hide'), () => {
      this.timeHidden = !this.timeHidden;
      hide.textContent = this.label(this.timeHidden ? 'time-show' : 'time-hide');
      this.tick();
    });
    return create('header', 'sitting-header', create('p', 'sitting-title', this.words.title), this.status,
      create('div', 'sitting-tools', this.time, hide, select));
  }

  private navigator(): HTMLElement {
    const nav = create('nav', 'sitting-navigator');
    nav.setAttribute('aria-label', this.label('navigator'));
    const list = create('ol');
    this.items.forEach((_, index) => list.append(create('li', '', button('', String(index + 1), () => this.showItem(index + 1)))));
    nav.append(list, button('sitting-button', this.label('review'), () => this.review()));
    queueMicrotask(() => this.refreshNavigator());
    return nav;
  }

  private refreshNavigator(): void {
    this.querySelectorAll<HTMLButtonElement>('.sitting-navigator li button').forEach((each, index) => {
      const at = index + 1;
      each.classList.toggle('sitting-answered', this.isAnswered(at));
      each.classList.toggle('sitting-flagged', this.flags.has(at));
      each.toggleAttribute('aria-current', at === this.position);
      each.setAttribute('aria-label', [this.label('question', at, this.items.length),
        this.isAnswered(at) ? this.label('question-answered') : '', this.flags.has(at) ? this.label('question-flagged') : '']
        .filter(Boolean).join(', '));
    });
  }

  private isAnswered(position: number): boolean {
    const responses = JSON.parse(this.answers.get(position) ?? '{}') as Record<string, string[]>;
    return Object.values(responses).some((values) => values.length > 0);
  }

  private review(): void {
    this.finishTyping();
    const open = this.items.map((item) => item.position).filter((at) => !this.isAnswered(at));
    this.show([this.header(), ...reviewScreen(this, open, [...this.flags].sort((a, b) => a - b),
      (at) => this.showItem(at), () => this.showItem(this.position), () => this.handIn())]);
  }

  /** First everything that was typed, then the hand-in; without network until it works. */
  private async handIn(): Promise<void> {
    this.finishTyping();
    try {
      await this.sync?.flush();
      if (this.sync && this.sync.outbox.size > 0) {
        throw new Error('not saved yet');
      }
      this.heard({ ...(await this.server.submit()), receipts: [] });
    } catch (fault) {
      if (fault instanceof Refused) {
        location.reload();
        return;
      }
      this.tell({ kind: 'offline', waiting: this.sync?.outbox.size ?? 0 });
      setTimeout(() => void this.handIn(), RETRY_MS);
    }
  }

  private finish(over: boolean): void {
    this.stop();
    const root = this.dataset.root ?? '';
    this.show(messageScreen(this, 'done', over ? 'done-over' : 'done-text', [
      ['result', () => location.assign(`${root}/exams/result/${this.dataset.sitting}`)]]));
  }

  private stop(): void {
    clearInterval(this.ticking);
    this.sync?.stop();
    this.sync = null;
  }

  /** What staff may look at later; the candidate was told before the start. */
  private watch(): void {
    document.addEventListener('visibilitychange', () => {
      this.sync?.signal(document.hidden ? 'focus-lost' : 'focus-back');
      if (document.hidden) {
        this.finishTyping();
        void this.sync?.flush();
      }
    });
    this.addEventListener('paste', () => this.sync?.signal('paste'));
    addEventListener('offline', () => this.sync?.signal('offline'));
    addEventListener('online', () => this.sync?.signal('online'));
    addEventListener('pagehide', () => this.finishTyping());
  }

  private show(parts: Node[]): void {
    this.main.replaceChildren(...parts);
  }
}

customElements.define('lyceum-sitting', LyceumSitting);
