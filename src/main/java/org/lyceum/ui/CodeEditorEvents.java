package org.lyceum.ui;

import com.vaadin.flow.component.ComponentEvent;

/** What a {@link CodeEditor} tells. */
public final class CodeEditorEvents {

    private CodeEditorEvents() {}

    /**
     * The person changed the text. A listener that stores it and fails must say so, by {@link #notStored} or by throwing:
     * the browser then keeps its draft.
     */
    public static final class ChangeEvent extends ComponentEvent<CodeEditor> {

        private final String value;
        private final boolean restored;
        private boolean stored = true;

        ChangeEvent(CodeEditor source, String value, boolean restored) {
            super(source, true);
            this.value = value;
            this.restored = restored;
        }

        public String value() {
            return value;
        }

        /** The text is nowhere but in the browser, where it stays. */
        public void notStored() {
            stored = false;
        }

        boolean isStored() {
            return stored;
        }

        /** Whether the text is a draft that an earlier visit could not send. */
        public boolean restored() {
            return restored;
        }
    }

    /** The text on the screen exceeds {@link CodeEditor#MAX_BYTES} and was not taken; the editor says so itself. */
    public static final class TooLargeEvent extends ComponentEvent<CodeEditor> {
        TooLargeEvent(CodeEditor source) {
            super(source, true);
        }
    }

    public static final class RunShortcutEvent extends ComponentEvent<CodeEditor> {
        RunShortcutEvent(CodeEditor source) {
            super(source, true);
        }
    }

    public static final class SubmitShortcutEvent extends ComponentEvent<CodeEditor> {
        SubmitShortcutEvent(CodeEditor source) {
            super(source, true);
        }
    }
}
