package org.lyceum.exercise.ui;

import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lyceum.exercise.HelpContext;
import org.lyceum.ui.Mark;

/** What the help sees of this page. */
class PageHelp implements HelpContext {

    private final String exerciseKey;
    private final EditorPane editor;
    private final List<Consumer<Judged>> listeners = new ArrayList<>();
    private @Nullable Judged latest;

    PageHelp(String exerciseKey, EditorPane editor) {
        this.exerciseKey = exerciseKey;
        this.editor = editor;
    }

    void tell(Judged judged) {
        latest = judged;
        List.copyOf(listeners).forEach(listener -> listener.accept(judged));
    }

    @Override
    public String exerciseKey() {
        return exerciseKey;
    }

    @Override
    public String program() {
        return editor.program();
    }

    @Override
    public Optional<Judged> latest() {
        return Optional.ofNullable(latest);
    }

    @Override
    public Registration onVerdict(Consumer<Judged> listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    @Override
    public void focusLine(int line) {
        editor.focusLine(line);
    }

    @Override
    public void markLine(int line, String message) {
        editor.setMarks(List.of(new Mark(line, Mark.Severity.INFO, message)));
    }
}
