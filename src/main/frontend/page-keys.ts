interface Binding {
  key: string;
  does: 'command' | 'focus' | 'step';
  selector?: string;
  by?: number;
}

const OFF = 'lyceum.single-keys-off';
const FIELDS = 'input, textarea, select, [contenteditable="true"], vaadin-combo-box, vaadin-select';

/** Hears the keys of a page. Events: `page-key` {key} for the server, `page-keys-single` {on} at the start. */
class PageKeys extends HTMLElement {
  private bindings: Binding[] = [];
  private readonly listener = (event: KeyboardEvent) => this.heard(event);

  connectedCallback(): void {
    document.addEventListener('keydown', this.listener);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.listener);
  }

  configure(bindings: Binding[]): void {
    this.bindings = bindings;
    this.dispatchEvent(new CustomEvent('page-keys-single', { detail: this.single() }));
  }

  setSingle(on: boolean): void {
    try {
      on ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, '1');
    } catch {
      // storage is off: the choice lasts as long as the page
    }
  }

  private single(): boolean {
    try {
      return localStorage.getItem(OFF) === null;
    } catch {
      return true;
    }
  }

  private heard(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing || document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) {
      return;
    }
    const binding = this.bindings.find((candidate) => this.matches(candidate.key, event));
    if (!binding) {
      return;
    }
    event.preventDefault();
    if (binding.does === 'command') {
      this.dispatchEvent(new CustomEvent('page-key', { detail: binding.key }));
    } else if (binding.does === 'focus') {
      focus(document.querySelector<HTMLElement>(binding.selector!));
    } else {
      step([...document.querySelectorAll<HTMLElement>(binding.selector!)], binding.by!);
    }
  }

  private matches(key: string, event: KeyboardEvent): boolean {
    const parts = key.split('+');
    const last = parts.pop()!;
    if (parts.length === 0 && last.length === 1) {
      const inField = event.composedPath().some((node) => node instanceof Element && node.matches(FIELDS));
      return event.key === last && !inField && !event.ctrlKey && !event.metaKey && !event.altKey && this.single();
    }
    const mod = parts.includes('Mod');
    return (
      (mod ? event.ctrlKey || event.metaKey : !event.ctrlKey && !event.metaKey) &&
      event.altKey === parts.includes('Alt') &&
      event.shiftKey === parts.includes('Shift') &&
      (event.key === last || event.code === `Digit${last}` || event.code === `Key${last}`)
    );
  }
}

function step(elements: HTMLElement[], by: number): void {
  const now = elements.findIndex((element) => element.contains(document.activeElement));
  const next = now < 0 ? (by > 0 ? 0 : elements.length - 1) : (now + by + elements.length) % elements.length;
  focus(elements[next]);
}

function focus(element: HTMLElement | null | undefined): void {
  if (!element) {
    return;
  }
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1; // headings take the focus only from here
  }
  element.focus();
  element.scrollIntoView({ block: 'nearest' });
}

customElements.define('page-keys', PageKeys);
