import { button, create, group, type Answering } from './item-answering';
import { plain, type Piece, type Question } from './item-content';

/** One of a list, or several. */
export function choice(question: Question, answering: Answering): HTMLElement {
  const one = question.max === 1;
  const box = group('item-choices', answering.nodes(question.prompt ?? []));
  const inputs = (question.choices ?? []).map((option) => {
    const input = create('input');
    input.type = one ? 'radio' : 'checkbox';
    input.name = `${answering.scope}-${question.response}`;
    input.value = option.id;
    input.disabled = answering.readonly;
    box.append(create('label', 'item-choice', input, create('span', '', ...answering.nodes(option.content))));
    return input;
  });
  const most = question.max ?? 0;
  const clear = button('item-clear', answering.word('clear'), () => {
    inputs.forEach((input) => (input.checked = false));
    changed();
    inputs[0].focus();
  });
  const show = () => {
    const chosen = inputs.filter((input) => input.checked);
    clear.hidden = answering.readonly || chosen.length === 0;
    if (most > 1 && !answering.readonly) {
      inputs.forEach((input) => (input.disabled = !input.checked && chosen.length >= most));
    }
  };
  const changed = () => {
    show();
    answering.answer(question.response, inputs.filter((input) => input.checked).map((input) => input.value));
  };
  const before = new Set(answering.values(question.response));
  inputs.forEach((input) => {
    input.checked = before.has(input.value);
    input.addEventListener('change', changed);
  });
  if (most > 1) {
    box.append(create('p', 'item-note', answering.word('most', most)));
  }
  box.append(clear);
  show();
  return box;
}

/** One of a list, inside a sentence. */
export function inlineChoice(question: Question, answering: Answering): HTMLElement {
  const select = create('select', 'item-gap');
  select.setAttribute('aria-label', answering.word('gap'));
  select.disabled = answering.readonly;
  select.append(new Option(answering.word('choose'), ''));
  (question.choices ?? []).forEach((option) => select.append(new Option(plain(option.content), option.id)));
  select.value = answering.values(question.response)[0] ?? '';
  select.addEventListener('change', () => answering.answer(question.response, select.value ? [select.value] : []));
  return select;
}

/** Words in a text that are marked and unmarked. */
export function hottext(question: Question, answering: Answering, render: HottextRenderer): HTMLElement {
  const words = new Map<string, HTMLElement>();
  const chosen = new Set(answering.values(question.response));
  const most = question.max ?? 0;
  const show = () => words.forEach((word, id) => word.setAttribute('aria-pressed', String(chosen.has(id))));
  const toggle = (id: string) => {
    if (chosen.has(id)) {
      chosen.delete(id);
    } else if (most === 1) {
      chosen.clear();
      chosen.add(id);
    } else if (most === 0 || chosen.size < most) {
      chosen.add(id);
    } else {
      answering.announce(answering.word('most', most));
    }
    show();
    answering.answer(question.response, [...words.keys()].filter((each) => chosen.has(each)));
  };
  const box = group('item-hottext', answering.nodes(question.prompt ?? []));
  box.append(create('p', 'item-note', most === 1 ? answering.word('mark-one') : answering.word('mark')));
  box.append(
    create('div', 'item-hottext-text', ...render(question.content ?? [], (id, children) => {
      const word = toggleWord(children, answering.readonly, () => toggle(id));
      words.set(id, word);
      return word;
    })),
  );
  show();
  return box;
}

/** No button element: it would not break at the end of a line as the words around it do. */
function toggleWord(children: Node[], fixed: boolean, act: () => void): HTMLElement {
  const word = create('span', 'item-word', ...children);
  word.setAttribute('role', 'button');
  if (fixed) {
    word.setAttribute('aria-disabled', 'true');
    return word;
  }
  word.tabIndex = 0;
  word.addEventListener('click', act);
  word.addEventListener('keydown', (event) => {
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      act();
    }
  });
  return word;
}

export type HottextRenderer = (pieces: Piece[], word: (id: string, children: Node[]) => Node) => Node[];
