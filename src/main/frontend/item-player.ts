import { create, type Answering } from './item-answering';
import { choice, hottext, inlineChoice } from './item-choice';
import { nodes, type Piece, type Question } from './item-content';
import { longText, textEntry } from './item-entry';
import { match } from './item-match';
import { order } from './item-order';

interface Item {
  identifier: string;
  language: string;
  body: Piece[];
}

type Responses = Record<string, string[]>;

let players = 0;

/**
 * Shows an exam item and takes the answer. It knows no key: it shows what the server's `ItemPresentation` sends, for
 * checks, practice, previews and sittings alike. Stands in the light DOM, where the theme reaches it (`item.css`).
 *
 * Properties: `item`, `responses` (a list of strings for each response), `readonly`, `labels`; each also as JSON.
 * Event: `item-response` {responses}, at each change by the person.
 */
class LyceumItem extends HTMLElement implements Answering {
  readonly scope = `item-${++players}`;
  private current: Item | null = null;
  private given: Responses = {};
  private fixed = false;
  private words: Record<string, string> = {};
  private readonly announcer = create('div', 'visually-hidden');
  private planned = false;

  connectedCallback(): void {
    this.announcer.setAttribute('aria-live', 'polite');
    this.plan();
  }

  set item(item: Item | string | null) {
    this.current = parsed(item);
    this.plan();
  }

  get responses(): Responses {
    return this.given;
  }

  set responses(responses: Responses | string | null) {
    this.given = { ...(parsed(responses) ?? {}) };
    this.plan();
  }

  get readonly(): boolean {
    return this.fixed;
  }

  set readonly(readonly: boolean) {
    this.fixed = readonly;
    this.plan();
  }

  set labels(labels: Record<string, string> | string) {
    this.words = parsed(labels) ?? {};
    this.plan();
  }

  values(response: string): string[] {
    return this.given[response] ?? [];
  }

  answer(response: string, values: string[]): void {
    this.given = { ...this.given, [response]: values };
    this.dispatchEvent(new CustomEvent('item-response', { detail: { responses: this.given }, bubbles: true }));
  }

  word(key: string, ...values: (string | number)[]): string {
    return values.reduce<string>((text, value, i) => text.replace(`{${i}}`, String(value)), this.words[key] ?? '');
  }

  announce(text: string): void {
    this.announcer.textContent = text;
  }

  nodes(pieces: Piece[]): Node[] {
    return nodes(pieces, (piece) =>
      'hottext' in piece ? create('span', '', ...this.nodes(piece.children ?? [])) : this.question(piece),
    );
  }

  /** Properties come one by one; the item is drawn once they have all come. */
  private plan(): void {
    if (!this.planned) {
      this.planned = true;
      queueMicrotask(() => {
        this.planned = false;
        this.draw();
      });
    }
  }

  private draw(): void {
    if (!this.isConnected) {
      return;
    }
    this.replaceChildren();
    this.announcer.textContent = '';
    if (this.current) {
      const body = create('div', 'item-body', ...this.nodes(this.current.body));
      if (this.current.language) {
        body.lang = this.current.language;
      }
      this.append(body, this.announcer);
    }
  }

  private question(question: Question): Node {
    switch (question.interaction) {
      case 'choice':
        return choice(question, this);
      case 'inline-choice':
        return inlineChoice(question, this);
      case 'text-entry':
        return textEntry(question, this);
      case 'match':
        return match(question, this);
      case 'order':
        return order(question, this);
      case 'hottext':
        return hottext(question, this, (pieces, word) => this.marked(pieces, word));
      default:
        return longText(question, this);
    }
  }

  private marked(pieces: Piece[], word: (id: string, children: Node[]) => Node): Node[] {
    return nodes(pieces, (piece) =>
      'hottext' in piece ? word(piece.hottext, this.marked(piece.children ?? [], word)) : this.question(piece),
    );
  }
}

function parsed<T>(value: T | string): T {
  return typeof value === 'string' ? (JSON.parse(value) as T) : value;
}

customElements.define('lyceum-item', LyceumItem);
