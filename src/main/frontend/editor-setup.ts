import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { python } from '@codemirror/lang-python';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  rectangularSelection,
} from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';

/** Colours come from the theme's custom properties, so light and dark need no second theme. */
const theme = EditorView.theme({
  '&': { color: 'var(--ly-code-text)', backgroundColor: 'var(--ly-code-surface)', fontSize: 'var(--ly-code-size)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--ly-font-code)',
    lineHeight: '1.6',
    minHeight: 'calc(var(--editor-min-lines) * 1.6em + 1rem)',
    maxHeight: 'calc(var(--editor-max-lines) * 1.6em + 1rem)',
  },
  '.cm-content': { caretColor: 'var(--ly-code-text)', padding: '0.5rem 0' },
  '.cm-cursor': { borderLeftColor: 'var(--ly-code-text)', borderLeftWidth: '2px' },
  '.cm-gutters': { color: 'var(--ly-code-muted)', backgroundColor: 'var(--ly-code-surface)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--ly-code-active-line)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--ly-code-selection)',
  },
  '.cm-selectionMatch': { backgroundColor: 'var(--ly-code-match)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--ly-code-match)', outline: '1px solid currentColor' },
  '.cm-panels': {
    color: 'var(--ly-text)',
    backgroundColor: 'var(--ly-surface-sunken)',
    fontFamily: 'var(--ly-font-sans)',
    borderColor: 'var(--ly-border)',
  },
  '.cm-tooltip': { color: 'var(--ly-text)', backgroundColor: 'var(--ly-surface)', border: '1px solid var(--ly-border)' },
  '.cm-diagnostic': { fontFamily: 'var(--ly-font-sans)', borderLeftWidth: '3px' },
});

export function setup(): Extension {
  return [
    lineNumbers(),
    highlightActiveLineGutter(),
    highlightSpecialChars(),
    history(),
    drawSelection(),
    EditorState.allowMultipleSelections.of(true),
    EditorState.tabSize.of(4),
    indentUnit.of('    '),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    rectangularSelection(),
    highlightActiveLine(),
    highlightSelectionMatches(),
    search({ top: true }),
    lintGutter(),
    python(),
    syntaxHighlighting(classHighlighter),
    // After Escape, CodeMirror leaves Tab to the browser for two seconds: no keyboard trap.
    keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...historyKeymap, ...lintKeymap, indentWithTab]),
    theme,
  ];
}
