import { create, group, type Answering } from './item-answering';
import type { Question } from './item-content';

const NUMBER = /^\s*[+\-−]?[\d\s.,'’]*\d[\d\s.,'’]*(e[+-]?\d{1,3})?\s*$/i;

/** A word or a number, inside a sentence. */
export function textEntry(question: Question, answering: Answering): HTMLElement {
  const number = question.input === 'number';
  const input = create('input', 'item-gap');
  input.type = 'text';
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.maxLength = 200;
  input.inputMode = number ? 'decimal' : 'text';
  input.style.width = `${Math.min(Math.max(question.length || 12, 6), 40) + 3}ch`;
  input.readOnly = answering.readonly;
  input.value = answering.values(question.response)[0] ?? '';
  input.setAttribute('aria-label', answering.word('answer'));
  const note = create('span', 'item-fault');
  note.id = `${answering.scope}-${question.response}-fault`;
  note.setAttribute('role', 'status');
  input.setAttribute('aria-describedby', note.id);
  const check = () => {
    const wrong = number && input.value.trim() !== '' && !NUMBER.test(input.value.normalize('NFKC'));
    input.setAttribute('aria-invalid', String(wrong));
    note.textContent = wrong ? answering.word('number') : '';
  };
  input.addEventListener('input', () => {
    if (input.getAttribute('aria-invalid') === 'true') {
      check();
    }
    answering.answer(question.response, input.value.trim() ? [input.value] : []);
  });
  input.addEventListener('change', check);
  return create('span', 'item-entry', input, note);
}

/** A longer text, or a program. */
export function longText(question: Question, answering: Answering): HTMLElement {
  const code = question.interaction === 'code';
  const box = group(code ? 'item-code' : 'item-text', answering.nodes(question.prompt ?? []));
  const field = create('textarea');
  field.rows = Math.max(question.lines ?? 0, code ? 12 : 6);
  field.readOnly = answering.readonly;
  field.spellcheck = !code;
  field.value = answering.values(question.response)[0] ?? question.starter ?? '';
  field.setAttribute('aria-label', answering.word(code ? 'program' : 'answer'));
  const take = (text: string) =>
    answering.answer(question.response, text.trim() && text !== question.starter ? [text] : []);
  field.addEventListener('input', () => take(field.value));
  box.append(field);
  if (code) {
    const hint = create('p', 'item-note', answering.word('leave'));
    hint.hidden = true;
    box.append(hint);
    // The field works alone: without a network the editor cannot be fetched.
    import('./item-code').then(({ replace }) => {
      if (field.isConnected) {
        replace(field, take);
        hint.hidden = false;
      }
    }, () => {});
  }
  return box;
}
