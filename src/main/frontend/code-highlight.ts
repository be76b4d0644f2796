import { classHighlighter, highlightCode } from '@lezer/highlight';
import { parser as json } from '@lezer/json';
import { parser as python } from '@lezer/python';

const parsers = { python, py: python, json } as const;

/** Colours code by the editor's own parsers; languages without one keep their plain text. */
export function highlight(code: HTMLElement): void {
  const language = /\blanguage-([\w-]+)/.exec(code.className)?.[1] ?? '';
  const text = code.textContent ?? '';
  const fragment = document.createDocumentFragment();
  if (language in parsers) {
    const tree = parsers[language as keyof typeof parsers].parse(text);
    highlightCode(
      text,
      tree,
      classHighlighter,
      (piece, classes) => fragment.append(classes ? span(piece, classes) : piece),
      () => fragment.append('\n'),
    );
  } else if (language === 'bash' || language === 'sh') {
    shell(text, fragment);
  } else {
    return;
  }
  code.replaceChildren(fragment);
}

/** Comments and quoted words are all that a short shell example needs. */
function shell(text: string, fragment: DocumentFragment): void {
  for (const [piece, comment, quoted] of text.matchAll(/((?<=^|\s)#.*)|("[^"\n]*"|'[^'\n]*')|[\s\S]/gm)) {
    fragment.append(comment ? span(piece, 'tok-comment') : quoted ? span(piece, 'tok-string') : piece);
  }
  fragment.normalize();
}

function span(text: string, classes: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = classes;
  element.textContent = text;
  return element;
}
