import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { Compartment, EditorState, Prec, type Text } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { DraftStore } from './draft';
import { setup } from './editor-setup';
import { syntaxMarks, type Words } from './syntax-marks';
import { tidied } from './tidy';

interface Mark {
  line: number;
  severity: 'error' | 'warning' | 'info';
  message: string;
  announcement: string;
}

/** Everything that the server knows of the editor, sent at every attach. */
interface Configuration {
  text: string;
  savedAt: number;
  now: number;
  generation: number;
  draftKey: string | null;
  label: string;
  readOnly: boolean;
  minLines: number;
  maxLines: number;
  maxBytes: number;
  leaveHint: string;
  tooLarge: string;
  phrases: Record<string, string>;
  words: Words;
  marks: Mark[];
}

const DEBOUNCE_MS = 500;
const PATIENCE_MS = 2_000; // somebody who never pauses is saved this often
const LINT_MS = 900; // after the last keystroke, on the other lines
const LINT_HERE_MS = 3_000; // on the line that is being written, and in words for screen readers
const TIDIED_CHARS = 200_000;

/**
 * A Python editor that never loses a keystroke: each change is kept in the browser at once, sent to the
 * server soon, and sent before any click or shortcut reaches it.
 *
 * Events: `code-change` {text, sequence, generation, restored}, `code-too-large` {bytes}, `code-run`, `code-submit`.
 */
class CodeEditor extends HTMLElement {
  private view: EditorView | null = null;
  private config: Configuration | null = null;
  private drafts: DraftStore | null = null;
  private clockOffset = 0;
  private sequence = 0;
  private unsent = false;
  private fromServer = false;
  private firstUnsentAt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lintTimers: ReturnType<typeof setTimeout>[] = [];
  private marks: Mark[] = [];
  private announcedSyntax = '';

  private readonly readOnly = new Compartment();
  private readonly phrases = new Compartment();
  private readonly attributes = new Compartment();
  private readonly leaveHint = document.createElement('p');
  private readonly sizeNotice = document.createElement('p');
  private readonly note = document.createElement('p');
  private noteTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly announcer = document.createElement('div');
  private readonly flushListener = () => this.flush();

  connectedCallback(): void {
    // Capturing, so that the text is on its way before the click that judges it.
    window.addEventListener('click', this.flushListener, true);
    window.addEventListener('pagehide', this.flushListener);
    document.addEventListener('visibilitychange', this.flushListener);
  }

  disconnectedCallback(): void {
    window.removeEventListener('click', this.flushListener, true);
    window.removeEventListener('pagehide', this.flushListener);
    document.removeEventListener('visibilitychange', this.flushListener);
    clearTimeout(this.timer);
    this.lintTimers.forEach(clearTimeout);
  }

  /** Called by the server at attach, and again when language or settings change. */
  configure(config: Configuration): void {
    this.config = config;
    this.clockOffset = config.now - Date.now();
    this.drafts = config.draftKey ? new DraftStore(config.draftKey) : null;
    this.style.setProperty('--editor-min-lines', String(config.minLines));
    this.style.setProperty('--editor-max-lines', String(config.maxLines));
    this.toggleAttribute('readonly', config.readOnly);
    this.leaveHint.textContent = config.leaveHint;
    if (!this.view) {
      this.build(config);
    } else {
      this.applySettings(config);
    }
    this.setMarks(config.marks, false);
  }

  /** Replaces the text on behalf of the server; it can be undone. */
  setText(text: string, generation: number): void {
    if (!this.view || !this.config) {
      return;
    }
    this.config.generation = generation;
    clearTimeout(this.timer);
    this.unsent = false;
    this.drafts?.remove();
    this.fromServer = true;
    this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: text } });
    this.fromServer = false;
    this.showSize(false);
  }

  /** The server has stored everything up to this change. */
  acknowledge(sequence: number): void {
    if (sequence === this.sequence && !this.unsent) {
      this.drafts?.remove();
    }
  }

  setMarks(marks: Mark[], announce = true): void {
    this.marks = marks;
    this.showMarks(true, false);
    if (announce) {
      this.announcer.textContent = marks.map((mark) => mark.announcement).join('\n');
    }
  }

  /** What the server said of lines and what the parser finds, in one set. */
  private showMarks(alsoHere: boolean, announce: boolean): void {
    if (!this.view) {
      return;
    }
    const { doc, selection } = this.view.state;
    const diagnostics: Diagnostic[] = this.marks
      .filter((mark) => mark.line >= 1 && mark.line <= doc.lines)
      .map((mark) => {
        const line = doc.line(mark.line);
        const indent = line.text.length - line.text.trimStart().length;
        return { from: line.from + indent, to: line.to, severity: mark.severity, message: mark.message };
      });
    if (!this.config!.readOnly && !this.marks.some((mark) => mark.severity === 'error')) {
      const here = doc.lineAt(selection.main.head).number;
      const found = syntaxMarks(doc, this.config!.words)
        .filter((mark) => alsoHere || !this.view!.hasFocus || doc.lineAt(mark.from).number !== here);
      diagnostics.push(...found);
      if (announce) {
        this.announceSyntax(found, doc);
      }
    }
    this.view.dispatch(setDiagnostics(this.view.state, diagnostics));
  }

  private announceSyntax(found: Diagnostic[], doc: Text): void {
    const first = found[0];
    const said = first ? this.config!.words.line.replace('{0}', String(doc.lineAt(first.from).number)).replace('{1}', first.message) : '';
    if (said !== this.announcedSyntax) {
      this.announcedSyntax = said;
      this.announcer.textContent = said;
    }
  }

  private lintSoon(): void {
    this.lintTimers.forEach(clearTimeout);
    this.lintTimers = [
      setTimeout(() => this.showMarks(false, false), LINT_MS),
      setTimeout(() => this.showMarks(true, true), LINT_HERE_MS),
    ];
  }

  /** Mends blanks and blank lines as one change, which Ctrl-Z takes back. */
  tidy(): boolean {
    if (!this.view || !this.config || this.config.readOnly) {
      return false;
    }
    const { state } = this.view;
    const words = this.config.words;
    const before = state.sliceDoc();
    if (before.length > TIDIED_CHARS) {
      this.say(words['tidy-large']);
      return true;
    }
    const after = tidied(before);
    if (after === null) {
      this.showMarks(true, false);
      this.say(words['tidy-syntax']);
      return true;
    }
    if (after === before) {
      this.say(words['tidy-nothing']);
      return true;
    }
    const line = state.doc.lineAt(state.selection.main.head);
    const column = state.selection.main.head - line.from;
    const text = state.toText(after);
    const target = text.line(Math.min(line.number, text.lines));
    this.view.dispatch({
      changes: { from: 0, to: state.doc.length, insert: text },
      selection: { anchor: Math.min(target.from + column, target.to) },
      userEvent: 'format',
      scrollIntoView: true,
    });
    this.flush();
    this.say(words.tidied);
    return true;
  }

  /** Says something short for everyone, below the editor. */
  private say(text: string): void {
    this.note.textContent = text;
    clearTimeout(this.noteTimer);
    this.noteTimer = setTimeout(() => (this.note.textContent = ''), 8_000);
  }

  focusLine(number: number): void {
    if (!this.view) {
      return;
    }
    const doc = this.view.state.doc;
    const line = doc.line(Math.min(Math.max(number, 1), doc.lines));
    this.view.dispatch({ selection: { anchor: line.from }, effects: EditorView.scrollIntoView(line.from, { y: 'center' }) });
    this.view.focus();
  }

  override focus(): void {
    this.view?.focus();
  }

  private build(config: Configuration): void {
    this.leaveHint.id = `editor-hint-${crypto.getRandomValues(new Uint32Array(1))[0]}`;
    this.leaveHint.className = 'code-editor-hint';
    this.sizeNotice.className = 'code-editor-too-large';
    this.sizeNotice.setAttribute('role', 'alert');
    this.sizeNotice.hidden = true;
    this.note.className = 'code-editor-note';
    this.note.setAttribute('role', 'status');
    this.announcer.className = 'visually-hidden';
    this.announcer.setAttribute('aria-live', 'polite');

    const draft = this.newerDraft(config);
    this.view = new EditorView({
      parent: this,
      state: EditorState.create({
        doc: draft ?? config.text,
        extensions: [
          Prec.highest(
            keymap.of([
              { key: 'Mod-Enter', run: () => this.shortcut('code-run') },
              { key: 'Mod-Shift-Enter', run: () => this.shortcut('code-submit') },
              { key: 'Alt-Shift-f', run: () => this.tidy() },
            ]),
          ),
          setup(),
          this.readOnly.of(EditorState.readOnly.of(config.readOnly)),
          this.phrases.of(EditorState.phrases.of(config.phrases)),
          this.attributes.of(this.contentAttributes(config)),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) {
              this.lintSoon();
              if (!this.fromServer) {
                this.changed();
              }
            }
          }),
          EditorView.domEventHandlers({ blur: this.flushListener }),
        ],
      }),
    });
    this.append(this.leaveHint, this.note, this.sizeNotice, this.announcer);
    if (draft !== null) {
      this.send(true);
    }
  }

  private applySettings(config: Configuration): void {
    this.view!.dispatch({
      effects: [
        this.readOnly.reconfigure(EditorState.readOnly.of(config.readOnly)),
        this.phrases.reconfigure(EditorState.phrases.of(config.phrases)),
        this.attributes.reconfigure(this.contentAttributes(config)),
      ],
    });
  }

  private contentAttributes(config: Configuration) {
    return EditorView.contentAttributes.of({
      'aria-label': config.label,
      'aria-describedby': this.leaveHint.id,
      tabindex: '0',
      'aria-readonly': String(config.readOnly),
    });
  }

  /** What was typed here and never reached the server, if that is younger than what the server has. */
  private newerDraft(config: Configuration): string | null {
    const draft = this.drafts?.read() ?? null;
    if (draft && draft.at > config.savedAt && draft.text !== config.text) {
      return draft.text;
    }
    if (draft) {
      this.drafts?.remove();
    }
    return null;
  }

  private text(): string {
    return this.view!.state.sliceDoc();
  }

  private changed(): void {
    const now = Date.now();
    this.drafts?.write({ text: this.text(), at: now + this.clockOffset });
    if (!this.unsent) {
      this.firstUnsentAt = now;
    }
    this.unsent = true;
    clearTimeout(this.timer);
    const rest = Math.max(0, this.firstUnsentAt + PATIENCE_MS - now);
    this.timer = setTimeout(() => this.flush(), Math.min(DEBOUNCE_MS, rest));
  }

  private flush(): void {
    if (this.unsent) {
      this.send(false);
    }
  }

  private send(restored: boolean): void {
    clearTimeout(this.timer);
    this.unsent = false;
    const text = this.text();
    const bytes = new TextEncoder().encode(text).length;
    const tooLarge = bytes > this.config!.maxBytes;
    this.showSize(tooLarge);
    if (tooLarge) {
      this.dispatchEvent(new CustomEvent('code-too-large', { detail: { bytes } }));
      return;
    }
    this.sequence += 1;
    const { generation } = this.config!;
    this.dispatchEvent(new CustomEvent('code-change', { detail: { text, sequence: this.sequence, generation, restored } }));
  }

  private showSize(tooLarge: boolean): void {
    this.sizeNotice.hidden = !tooLarge;
    this.sizeNotice.textContent = tooLarge ? this.config!.tooLarge : '';
  }

  private shortcut(event: string): boolean {
    this.flush();
    this.dispatchEvent(new CustomEvent(event));
    return true;
  }
}

customElements.define('code-editor', CodeEditor);
