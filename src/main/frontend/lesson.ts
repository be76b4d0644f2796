import './annotate';
import { highlight } from './code-highlight';
import { drawDiagram } from './diagram';

/**
 * Text of a lesson: sanitised HTML from the server in the light DOM, to which this adds what only the browser
 * can: coloured code with a copy button, formulas, diagrams. Without script the text is all there.
 *
 * Attributes, all words for people: `copy-label`, `copied-label`, `code-label`, `source-label`, `diagram-label`.
 */
class LessonText extends HTMLElement {
  private observer: MutationObserver | undefined;
  private themeObserver: MutationObserver | undefined;
  private visibility: IntersectionObserver | undefined;
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)');
  private readonly redraw = () => this.drawVisibleDiagrams();
  private readonly announcer = document.createElement('div');

  connectedCallback(): void {
    this.announcer.className = 'visually-hidden';
    this.announcer.setAttribute('aria-live', 'polite');
    this.visibility = new IntersectionObserver(
      (entries) =>
        entries
          .filter((entry) => entry.isIntersecting)
          .forEach((entry) => {
            this.visibility?.unobserve(entry.target);
            void this.draw(entry.target as HTMLElement);
          }),
      { rootMargin: '300px' },
    );
    this.observer = new MutationObserver(() => this.enhance());
    this.observer.observe(this, { childList: true });
    this.themeObserver = new MutationObserver(this.redraw);
    this.themeObserver.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    this.scheme.addEventListener('change', this.redraw);
    this.enhance();
  }

  disconnectedCallback(): void {
    this.observer?.disconnect();
    this.themeObserver?.disconnect();
    this.visibility?.disconnect();
    this.scheme.removeEventListener('change', this.redraw);
  }

  private enhance(): void {
    this.querySelectorAll<HTMLElement>('pre.mermaid-source').forEach((source) => this.prepareDiagram(source));
    this.querySelectorAll<HTMLElement>('pre > code').forEach((code) => this.prepareCode(code));
    this.querySelectorAll<HTMLTableElement>('table').forEach((table) => this.prepareTable(table));
    void this.drawFormulas();
  }

  private prepareCode(code: HTMLElement): void {
    const pre = code.parentElement!;
    if (pre.dataset.ready || pre.classList.contains('mermaid-source')) {
      return;
    }
    pre.dataset.ready = 'true';
    const text = code.textContent ?? '';
    highlight(code);
    pre.tabIndex = 0; // a long line must scroll by keyboard too
    pre.setAttribute('role', 'group');
    pre.setAttribute('aria-label', this.word('code-label'));
    const box = document.createElement('div');
    box.className = 'lesson-code';
    pre.replaceWith(box);
    box.append(pre, this.copyButton(text.replace(/\n$/, '')));
  }

  private copyButton(text: string): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'lesson-copy';
    button.textContent = this.word('copy-label');
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(text);
      } catch {
        return; // no clipboard without https; the text can still be selected
      }
      if (!this.announcer.isConnected) {
        this.after(this.announcer);
      }
      button.textContent = this.word('copied-label');
      this.announcer.textContent = this.word('copied-label');
      setTimeout(() => {
        button.textContent = this.word('copy-label');
        this.announcer.textContent = '';
      }, 2_000);
    });
    return button;
  }

  private prepareTable(table: HTMLTableElement): void {
    if (table.parentElement?.classList.contains('lesson-table') || table.closest('.katex')) {
      return;
    }
    const box = document.createElement('div');
    box.className = 'lesson-table';
    box.tabIndex = 0;
    table.replaceWith(box);
    box.append(table);
  }

  private async drawFormulas(): Promise<void> {
    const formulas = [...this.querySelectorAll<HTMLElement>('.math, .math-display')].filter((each) => !each.dataset.ready);
    if (formulas.length === 0) {
      return;
    }
    formulas.forEach((each) => (each.dataset.ready = 'true'));
    const { drawFormula } = await import('./formula');
    formulas.forEach((each) => drawFormula(each, each.classList.contains('math-display')));
  }

  private prepareDiagram(source: HTMLElement): void {
    if (source.dataset.ready) {
      return;
    }
    source.dataset.ready = 'true';
    const figure = document.createElement('div');
    figure.className = 'lesson-diagram';
    figure.setAttribute('role', 'img');
    figure.setAttribute('aria-label', source.getAttribute('aria-label') || source.title || this.word('diagram-label'));
    figure.hidden = true;
    const details = document.createElement('details');
    details.className = 'lesson-diagram-source';
    const summary = document.createElement('summary');
    summary.textContent = this.word('source-label');
    source.replaceWith(figure, details);
    details.append(summary, source);
    details.open = true; // until it is drawn, and for good when it cannot be
    this.visibility?.observe(details);
  }

  private async draw(details: HTMLElement): Promise<void> {
    const figure = details.previousElementSibling as HTMLElement;
    const svg = await drawDiagram(details.querySelector('pre')?.textContent ?? '');
    figure.hidden = svg === null;
    (details as HTMLDetailsElement).open = svg === null;
    if (svg !== null) {
      figure.innerHTML = svg; // mermaid sanitises what it draws (securityLevel strict)
      const drawn = figure.querySelector('svg');
      if (drawn?.style.maxWidth) {
        drawn.style.minWidth = `min(${drawn.style.maxWidth}, 40rem)`; // on a phone it scrolls and stays readable
      }
      figure.tabIndex = 0;
      this.keepReadable(figure);
    }
  }

  /** On a phone a wide diagram scrolls instead of shrinking until nobody can read it. */
  private keepReadable(figure: HTMLElement): void {
    const drawing = figure.querySelector('svg');
    const width = drawing?.viewBox.baseVal?.width ?? 0;
    if (drawing && width > 0) {
      drawing.style.minWidth = `${Math.min(width, 560)}px`;
      figure.tabIndex = figure.scrollWidth > figure.clientWidth ? 0 : -1;
    }
  }

  private drawVisibleDiagrams(): void {
    this.querySelectorAll<HTMLElement>('.lesson-diagram:not([hidden]) + details').forEach((each) => void this.draw(each));
  }

  private word(attribute: string): string {
    return this.getAttribute(attribute) ?? '';
  }
}

customElements.define('lesson-text', LessonText);
