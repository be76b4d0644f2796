import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { Compartment, EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { DraftStore } from './draft';
import { setup } from './editor-setup';

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
  marks: Mark[];
}

const DEBOUNCE_MS = 500;
const PATIENCE_MS = 2_000; // somebody who never pauses is saved this often

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

  private readonly readOnly = new Compartment();
  private readonly phrases = new Compartment();
  private readonly attributes = new Compartment();
  private readonly leaveHint = document.createElement('p');
  private readonly sizeNotice = document.createElement('p');
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
  }

  /** Called by the server at attach, and again when language or settings change. */
  configure(config: Configuration): void {
    this.config = config;
    this.clockOffset = config.now - Date.now();
    this.drafts = config.draftKey ? new DraftStore(config.draftKey) : null;
    this.style.setProperty('--editor-min-lines', String(config.minLines));
    this.style.setProperty('--editor-max-lines', String(config.maxLines));
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
    if (!this.view) {
      return;
    }
    const doc = this.view.state.doc;
    const diagnostics: Diagnostic[] = marks
      .filter((mark) => mark.line >= 1 && mark.line <= doc.lines)
      .map((mark) => {
        const line = doc.line(mark.line);
        const indent = line.text.length - line.text.trimStart().length;
        return { from: line.from + indent, to: line.to, severity: mark.severity, message: mark.message };
      });
    this.view.dispatch(setDiagnostics(this.view.state, diagnostics));
    if (announce) {
      this.announcer.textContent = marks.map((mark) => mark.announcement).join('\n');
    }
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
            ]),
          ),
          setup(),
          this.readOnly.of(EditorState.readOnly.of(config.readOnly)),
          this.phrases.of(EditorState.phrases.of(config.phrases)),
          this.attributes.of(this.contentAttributes(config)),
          EditorView.updateListener.of((update) => {
            if (update.docChanged && !this.fromServer) {
              this.changed();
            }
          }),
          EditorView.domEventHandlers({ blur: this.flushListener }),
        ],
      }),
    });
    this.append(this.leaveHint, this.sizeNotice, this.announcer);
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
