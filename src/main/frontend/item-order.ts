import { button, create, group, type Answering } from './item-answering';
import { plain, type Question } from './item-content';

/**
 * Lines to be put in order: by buttons, by the arrow keys with Alt, or by dragging. Until one has been moved there is
 * no answer: the order that stands there first is nobody's.
 */
export function order(question: Question, answering: Answering): HTMLElement {
  const box = group('item-order', answering.nodes(question.prompt ?? []));
  const note = create('p', 'item-note', answering.word('order-open'));
  const list = create('ol');
  const before = answering.values(question.response);
  note.hidden = before.length > 0;
  const choices = [...(question.choices ?? [])].sort((a, b) => before.indexOf(a.id) - before.indexOf(b.id));
  const move = (line: HTMLLIElement, to: number, focus?: HTMLElement) => {
    const lines = [...list.children];
    if (to < 0 || to >= lines.length || answering.readonly) {
      return;
    }
    const from = lines.indexOf(line);
    if (to === from) {
      return;
    }
    list.insertBefore(line, to > from ? lines[to].nextSibling : lines[to]);
    note.hidden = true;
    focus?.focus();
    answering.announce(answering.word('moved', line.dataset.words ?? '', to + 1, lines.length));
    answering.answer(question.response, [...list.children].map((each) => (each as HTMLElement).dataset.id ?? ''));
  };
  for (const choice of choices) {
    const words = plain(choice.content);
    const line = create('li', 'item-line', create('span', 'item-line-text', ...answering.nodes(choice.content)));
    line.dataset.id = choice.id;
    line.dataset.words = words;
    if (!answering.readonly) {
      const index = () => [...list.children].indexOf(line);
      const up = button('item-up', '↑', () => move(line, index() - 1, up));
      const down = button('item-down', '↓', () => move(line, index() + 1, down));
      up.setAttribute('aria-label', answering.word('up', words));
      down.setAttribute('aria-label', answering.word('down', words));
      line.addEventListener('keydown', (event) => {
        if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
          event.preventDefault();
          move(line, index() + (event.key === 'ArrowUp' ? -1 : 1), event.target as HTMLElement);
        }
      });
      line.prepend(handle(line, list, (to) => move(line, to)));
      line.append(create('span', 'item-line-buttons', up, down));
    }
    list.append(line);
  }
  box.append(note, list);
  return box;
}

/** Follows a finger or a mouse, and tells where the line was let go. */
function handle(line: HTMLLIElement, list: HTMLOListElement, drop: (to: number) => void): HTMLElement {
  const grip = create('span', 'item-grip');
  grip.setAttribute('aria-hidden', 'true');
  grip.addEventListener('pointerdown', (down) => {
    down.preventDefault();
    grip.setPointerCapture(down.pointerId);
    line.classList.add('item-dragged');
    const follow = (event: PointerEvent) => (line.style.transform = `translateY(${event.clientY - down.clientY}px)`);
    const end = (event: PointerEvent) => {
      grip.removeEventListener('pointermove', follow);
      grip.removeEventListener('pointerup', end);
      grip.removeEventListener('pointercancel', end);
      line.classList.remove('item-dragged');
      line.style.transform = '';
      if (event.type === 'pointerup') {
        const others = [...list.children].filter((each) => each !== line);
        drop(others.filter((each) => middle(each) < event.clientY).length);
      }
    };
    grip.addEventListener('pointermove', follow);
    grip.addEventListener('pointerup', end);
    grip.addEventListener('pointercancel', end);
  });
  return grip;
}

function middle(element: Element): number {
  const box = element.getBoundingClientRect();
  return box.top + box.height / 2;
}
