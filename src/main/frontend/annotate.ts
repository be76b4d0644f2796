import { locate } from './quote';

interface Mark {
  id: string;
  exact: string;
  before: string;
  after: string;
  colour: string;
  /** Words for the button that leads to the note; empty for a mere highlight. */
  note: string;
}

const SKIP = '.lesson-copy, .lesson-diagram, .lesson-diagram-source, .math, .math-display, .learning-section-tools, [popover], .visually-hidden';
const AROUND = 60;

/**
 * The margin of a lesson: highlights in the text, a toolbar at a selection, tools beside each heading. The server
 * keeps what is written; this finds the words again and reports what the reader asks for as `annotate` events with
 * `{ kind, section, exact, before, after }`.
 *
 * Attributes, all words for people: `highlight-label`, `note-label`, `report-label`, `bookmark-label`,
 * `section-note-label` (both with `{0}` for the heading), `toolbar-label`.
 */
class LessonAnnotator extends HTMLElement {
  private list: Mark[] = [];
  private marked = new Set<string>();
  private readonly bar = document.createElement('div');
  private selection: Range | undefined;
  private timer = 0;
  private readonly selecting = () => {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.offer(), 250);
  };
  private readonly keys = (event: KeyboardEvent) => {
    if (this.bar.hidden) return;
    if (event.key === 'Escape') {
      this.bar.hidden = true;
    } else if (event.key === 'Tab' && !event.shiftKey && !this.bar.contains(document.activeElement)) {
      event.preventDefault(); // from a selection made with the keyboard straight to what can be done with it
      this.bar.querySelector('button')?.focus();
    }
  };

  set marks(marks: Mark[]) {
    this.list = marks;
    this.later();
  }

  set bookmarks(sections: string[]) {
    this.marked = new Set(sections);
    this.later();
  }

  connectedCallback(): void {
    this.bar.className = 'learning-selection';
    this.bar.hidden = true;
    this.bar.setAttribute('role', 'toolbar');
    this.bar.setAttribute('aria-label', this.word('toolbar-label'));
    this.bar.replaceChildren(
      ...['highlight', 'note', 'report'].map((kind) => this.button(this.word(kind + '-label'), () => this.chosen(kind))),
    );
    this.append(this.bar);
    document.addEventListener('selectionchange', this.selecting);
    document.addEventListener('keydown', this.keys, true);
    this.later();
  }

  disconnectedCallback(): void {
    document.removeEventListener('selectionchange', this.selecting);
    document.removeEventListener('keydown', this.keys, true);
  }

  /** After the text has got its colours and diagrams. */
  private later(): void {
    setTimeout(() => {
      if (this.isConnected) {
        this.tools();
        this.draw();
      }
    }, 150);
  }

  private get reader(): HTMLElement {
    return this.closest<HTMLElement>('.learning-lesson-text')!;
  }

  private texts(): HTMLElement[] {
    return [...this.reader.querySelectorAll<HTMLElement>(':scope > .learning-prose > lesson-text')];
  }

  private nodes(): Text[] {
    return this.texts().flatMap((root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
        node.parentElement?.closest(SKIP) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
      );
      const found: Text[] = [];
      while (walker.nextNode()) found.push(walker.currentNode as Text);
      return found;
    });
  }

  private draw(): void {
    this.reader.querySelectorAll('.learning-mark-note').forEach((button) => button.remove());
    this.reader.querySelectorAll('mark.learning-mark').forEach((mark) => {
      const parent = mark.parentNode!;
      mark.replaceWith(...mark.childNodes);
      parent.normalize();
    });
    this.list.forEach((mark) => this.wrap(mark));
  }

  private wrap(mark: Mark): void {
    const nodes = this.nodes();
    const place = locate(nodes.map((node) => node.data).join(''), mark);
    this.dispatchEvent(new CustomEvent('located', { detail: { id: mark.id, found: !!place } }));
    if (!place) return;
    let at = 0;
    let last: HTMLElement | undefined;
    for (const node of nodes) {
      const from = Math.max(place.start - at, 0);
      const to = Math.min(place.end - at, node.length);
      at += node.length;
      if (from >= to) continue;
      const piece = from > 0 ? node.splitText(from) : node;
      if (to - from < piece.length) piece.splitText(to - from);
      if (!piece.data.trim()) continue;
      last = document.createElement('mark');
      last.className = `learning-mark learning-mark-${mark.colour}`;
      last.dataset.mark = mark.id;
      piece.replaceWith(last);
      last.append(piece);
    }
    if (last && mark.note) {
      const button = this.button('', () => this.tell('open', { section: mark.id }));
      button.className = 'learning-mark-note';
      button.setAttribute('aria-label', mark.note);
      last.after(button);
    }
  }

  private tools(): void {
    this.reader.querySelectorAll<HTMLElement>(':scope > .learning-prose > lesson-text h2[id]').forEach((head) => {
      let box = head.parentElement!;
      if (!box.classList.contains('learning-section-head')) {
        box = document.createElement('div');
        box.className = 'learning-section-head';
        head.replaceWith(box);
        const tools = document.createElement('div');
        tools.className = 'learning-section-tools';
        const title = head.textContent ?? '';
        const star = this.button('', () => this.tell('bookmark', { section: head.id }));
        star.className = 'learning-bookmark';
        star.setAttribute('aria-label', this.word('bookmark-label').replace('{0}', title));
        const note = this.button('', () => this.tell('note', { section: head.id }));
        note.className = 'learning-add-note';
        note.setAttribute('aria-label', this.word('section-note-label').replace('{0}', title));
        [star, note].forEach((button) => (button.title = button.getAttribute('aria-label')!));
        tools.append(star, note);
        box.append(head, tools);
      }
      box.querySelector('.learning-bookmark')!.setAttribute('aria-pressed', String(this.marked.has(head.id)));
    });
  }

  private offer(): void {
    const selected = document.getSelection();
    if (this.bar.contains(document.activeElement)) return;
    const range = selected && selected.rangeCount > 0 ? selected.getRangeAt(0) : undefined;
    const within = range && this.texts().some((text) => text.contains(range.startContainer)) &&
      this.texts().some((text) => text.contains(range.endContainer));
    if (!range || !within || range.toString().trim().length < 2) {
      this.bar.hidden = true;
      return;
    }
    this.selection = range.cloneRange();
    this.bar.hidden = false;
    const box = range.getBoundingClientRect();
    const width = this.bar.offsetWidth;
    const height = this.bar.offsetHeight;
    const left = Math.min(Math.max(8, box.left + box.width / 2 - width / 2), document.documentElement.clientWidth - width - 8);
    const below = box.bottom + 8 + height < innerHeight;
    this.bar.style.left = `${left}px`;
    this.bar.style.top = `${below ? box.bottom + 8 : Math.max(8, box.top - height - 8)}px`;
  }

  private chosen(kind: string): void {
    const range = this.selection;
    this.bar.hidden = true;
    if (!range) return;
    let text = '';
    let start = -1;
    let end = 0;
    for (const node of this.nodes()) {
      if (range.intersectsNode(node)) {
        const from = node === range.startContainer ? range.startOffset : 0;
        const to = node === range.endContainer ? range.endOffset : node.length;
        if (from < to) {
          if (start < 0) start = text.length + from;
          end = text.length + to;
        }
      }
      text += node.data;
    }
    while (start >= 0 && start < end && /\s/.test(text[start])) start++;
    while (end > start && /\s/.test(text[end - 1])) end--;
    if (start < 0 || start === end) return;
    const heads = [...this.reader.querySelectorAll<HTMLElement>('h2[id]')].filter(
      (head) => range.comparePoint(head, 0) < 0 || range.intersectsNode(head),
    );
    document.getSelection()?.removeAllRanges();
    this.tell(kind, {
      section: heads[heads.length - 1]?.id ?? '',
      exact: text.slice(start, end),
      before: text.slice(Math.max(0, start - AROUND), start),
      after: text.slice(end, end + AROUND),
    });
  }

  private tell(kind: string, detail: { section: string; exact?: string; before?: string; after?: string }): void {
    this.dispatchEvent(new CustomEvent('annotate', { detail: { kind, exact: '', before: '', after: '', ...detail } }));
  }

  private button(text: string, act: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', act);
    return button;
  }

  private word(attribute: string): string {
    return this.getAttribute(attribute) ?? '';
  }
}

if (!customElements.get('lesson-annotator')) {
  customElements.define('lesson-annotator', LessonAnnotator);
}
