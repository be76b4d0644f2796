import type { Piece } from './item-content';

/** What the parts of an item share: the answers so far, where new ones go, and the words of the page's language. */
export interface Answering {
  readonly readonly: boolean;
  /** Makes names of form controls unique on the page. */
  readonly scope: string;
  values(response: string): string[];
  answer(response: string, values: string[]): void;
  /** A text with its `{0}`, `{1}` filled in. */
  word(key: string, ...values: (string | number)[]): string;
  /** For screen readers. */
  announce(text: string): void;
  nodes(pieces: Piece[]): Node[];
}

export function create<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) {
    element.className = className;
  }
  element.append(...children);
  return element;
}

export function button(className: string, text: string, act: () => void): HTMLButtonElement {
  const element = create('button', className, text);
  element.type = 'button';
  element.addEventListener('click', act);
  return element;
}

/** A group that is named by its question. */
export function group(className: string, prompt: Node[]): HTMLFieldSetElement {
  return create('fieldset', className, create('legend', 'item-prompt', ...prompt));
}
