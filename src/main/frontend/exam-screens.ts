import { Outbox } from './exam-outbox';
import type { Whole, Words } from './exam-server';
import { button, create } from './item-answering';

export interface Screen {
  words: Words;
  languages: { tag: string; name: string }[];
  label(key: string, ...values: (string | number)[]): string;
}

/** Before the clock runs: what it is, whether this browser will do, what is noted, and a promise. */
export function startScreen(
  screen: Screen,
  whole: Whole,
  speak: (language: string) => Promise<void>,
  begin: (language: string) => Promise<string | null>,
): Node[] {
  const heading = create('h1', '', screen.words.title);
  const instructions = create('div', 'lesson-text sitting-instructions');
  instructions.innerHTML = screen.words.instructions; // rendered and sanitised by the server
  const checks = create('ul', 'sitting-checks');
  void Outbox.works().then((works) => checks.append(check(works, screen.label(works ? 'check-storage' : 'check-storage-no'))));
  checks.append(check(navigator.onLine, screen.label(navigator.onLine ? 'check-network' : 'check-network-no')));
  const signals = create('ul', '', ...['signal-focus', 'signal-paste', 'signal-device', 'signal-network']
    .map((key) => create('li', '', screen.label(key))));

  const language = create('select', 'sitting-language');
  language.id = 'sitting-language';
  screen.languages.forEach(({ tag, name }) => language.append(new Option(name, tag, false, tag === screen.words.language)));
  language.addEventListener('change', () => void speak(language.value));
  const languageLabel = create('label', '', screen.label('language'));
  languageLabel.htmlFor = language.id;

  const agreed = create('input');
  agreed.type = 'checkbox';
  const fault = create('p', 'sitting-fault');
  fault.setAttribute('role', 'alert');
  const start = button('sitting-button sitting-primary', screen.label('start'), async () => {
    if (!agreed.checked) {
      fault.textContent = screen.label('integrity-agree');
      agreed.focus();
      return;
    }
    start.disabled = true;
    fault.textContent = (await begin(screen.words.language)) ?? '';
    start.disabled = false;
  });
  return [create('section', 'sitting-start', heading,
    create('p', 'sitting-facts', screen.label('facts', whole.items, whole.minutes)), instructions,
    create('div', 'sitting-field', languageLabel, language),
    create('h2', '', screen.label('check')), checks,
    create('h2', '', screen.label('signals')), signals, create('p', '', screen.label('signals-kept')),
    create('label', 'sitting-agree', agreed, create('span', '', screen.label('integrity'))), fault,
    create('div', 'sitting-buttons', start))];
}

function check(good: boolean, text: string): HTMLElement {
  const line = create('li', good ? 'sitting-good' : 'sitting-bad', text);
  return line;
}

/** What is open and what is flagged, each a way back, and the hand-in. */
export function reviewScreen(
  screen: Screen,
  open: number[],
  flagged: number[],
  go: (position: number) => void,
  back: () => void,
  submit: () => Promise<void>,
): Node[] {
  const heading = create('h1', '', screen.label('review'));
  heading.tabIndex = -1;
  const dialog = create('dialog', 'sitting-dialog');
  const sure = button('sitting-button sitting-primary', screen.label('submit'), () => {
    dialog.close();
    void submit();
  });
  dialog.append(create('p', '', open.length > 0 ? screen.label('submit-open', open.length) : screen.label('submit-sure')),
    create('div', 'sitting-buttons', button('sitting-button', screen.label('cancel'), () => dialog.close()), sure));
  const parts: Node[] = [create('section', 'sitting-review', heading, create('p', '', screen.label('review-lead')),
    ...list(screen, 'review-open', open, go), ...list(screen, 'review-flagged', flagged, go),
    ...(open.length === 0 ? [create('p', 'sitting-good', screen.label('review-all'))] : []),
    create('div', 'sitting-buttons', button('sitting-button', screen.label('back'), back),
      button('sitting-button sitting-primary', screen.label('submit'), () => dialog.showModal())), dialog)];
  queueMicrotask(() => heading.focus());
  return parts;
}

function list(screen: Screen, key: string, positions: number[], go: (position: number) => void): Node[] {
  if (positions.length === 0) {
    return [];
  }
  const items = positions.map((at) => {
    const link = button('sitting-number', String(at), () => go(at));
    link.setAttribute('aria-label', screen.label('question', at, ''));
    return create('li', '', link);
  });
  return [create('h2', '', screen.label(key)), create('ul', 'sitting-numbers', ...items)];
}

/** One thing to say, and what can be done about it. */
export function messageScreen(screen: Screen, title: string, text: string, actions: [string, () => void][]): Node[] {
  const heading = create('h1', '', screen.label(title));
  heading.tabIndex = -1;
  queueMicrotask(() => heading.focus());
  return [create('section', 'sitting-message', heading, create('p', '', screen.label(text)),
    create('div', 'sitting-buttons', ...actions.map(([key, act]) =>
      button('sitting-button sitting-primary', screen.label(key), act))))];
}
