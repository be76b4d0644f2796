import { create, group, type Answering } from './item-answering';
import { plain, type Question } from './item-content';

/** Rows that each belong to a column: a table of choices where there is room, a list for each row where there is not. */
export function match(question: Question, answering: Answering): HTMLElement {
  const rows = question.rows ?? [];
  const columns = question.columns ?? [];
  const box = group('item-match', answering.nodes(question.prompt ?? []));
  const table = create('table');
  const head = create('tr', '', create('td'));
  columns.forEach((column) => {
    const cell = create('th', '', ...answering.nodes(column.content));
    cell.scope = 'col';
    head.append(cell);
  });
  const before = new Set(answering.values(question.response));
  const inputs: HTMLInputElement[] = [];
  const body = create('tbody');
  rows.forEach((row) => {
    const name = create('th', '', ...answering.nodes(row.content));
    name.scope = 'row';
    const line = create('tr', '', name);
    columns.forEach((column) => {
      const input = create('input');
      input.type = row.matchMax === undefined ? 'radio' : 'checkbox';
      input.name = `${answering.scope}-${question.response}-${row.id}`;
      input.value = `${row.id} ${column.id}`;
      input.checked = before.has(input.value);
      input.disabled = answering.readonly;
      input.setAttribute('aria-label', `${plain(row.content)}: ${plain(column.content)}`);
      input.addEventListener('change', () =>
        answering.answer(question.response, inputs.filter((each) => each.checked).map((each) => each.value)),
      );
      inputs.push(input);
      const words = create('span', 'item-match-column', ...answering.nodes(column.content));
      words.setAttribute('aria-hidden', 'true');
      line.append(create('td', '', create('label', '', input, words)));
    });
    body.append(line);
  });
  table.append(create('thead', '', head), body);
  box.append(table);
  return box;
}
