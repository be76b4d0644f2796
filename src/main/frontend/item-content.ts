/** A piece of an item as the server sends it: words, an element, words that can be marked, or a question. */
export type Piece =
  | string
  | { el: string; attrs?: Record<string, string>; children?: Piece[] }
  | { hottext: string; children?: Piece[] }
  | Question;

/** What is asked; the server's `ItemPresentation` makes it. */
export interface Question {
  interaction: string;
  response: string;
  prompt?: Piece[];
  content?: Piece[];
  choices?: Choice[];
  rows?: Choice[];
  columns?: Choice[];
  max?: number;
  input?: 'text' | 'number';
  length?: number;
  lines?: number;
  starter?: string;
}

export interface Choice {
  id: string;
  matchMax?: number;
  content: Piece[];
}

// The server has let only harmless elements pass; what is not here would be a mistake of it.
const ELEMENTS = new Set(
  ('p div span br hr ul ol li dl dt dd h2 h3 h4 h5 h6 blockquote pre code kbd samp var em strong b i u s sub sup small q cite ' +
    'abbr dfn ruby rb rt rp img figure figcaption table caption thead tbody tfoot tr th td').split(' '),
);

/** Builds the page's nodes. @param special what to make of questions and of words that can be marked */
export function nodes(pieces: Piece[], special: (piece: Question | { hottext: string; children?: Piece[] }) => Node): Node[] {
  return pieces.map((piece) => {
    if (typeof piece === 'string') {
      return document.createTextNode(piece);
    }
    if (!('el' in piece)) {
      return special(piece);
    }
    const element = document.createElement(ELEMENTS.has(piece.el) ? piece.el : 'span');
    for (const [name, value] of Object.entries(piece.attrs ?? {})) {
      element.setAttribute(name, value);
    }
    element.append(...nodes(piece.children ?? [], special));
    if (piece.el === 'pre' || piece.el === 'table') {
      return scrolling(element);
    }
    return element;
  });
}

/** The words alone. */
export function plain(pieces: Piece[]): string {
  return pieces
    .map((piece) => (typeof piece === 'string' ? piece : plain(('children' in piece && piece.children) || [])))
    .join('');
}

/** Long lines and wide tables scroll by keyboard too. */
function scrolling(element: HTMLElement): HTMLElement {
  const box = document.createElement('div');
  box.className = 'item-scroll';
  box.tabIndex = 0;
  box.append(element);
  return box;
}
