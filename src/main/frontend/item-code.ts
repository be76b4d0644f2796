import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { setup } from './editor-setup';

/** Puts a real editor in the place of a plain field, with the text and the focus that are in it. */
export function replace(field: HTMLTextAreaElement, take: (text: string) => void): void {
  const focused = document.activeElement === field;
  const box = document.createElement('div');
  box.className = 'item-editor';
  box.style.setProperty('--editor-min-lines', String(field.rows));
  box.style.setProperty('--editor-max-lines', '30');
  const view = new EditorView({
    parent: box,
    state: EditorState.create({
      doc: field.value,
      selection: { anchor: field.selectionStart },
      extensions: [
        setup(),
        EditorState.readOnly.of(field.readOnly),
        EditorView.contentAttributes.of({ 'aria-label': field.getAttribute('aria-label') ?? '' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) {
            take(update.state.doc.toString());
          }
        }),
      ],
    }),
  });
  field.replaceWith(box);
  if (focused) {
    view.focus();
  }
}
