package org.lyceum.shell.ui.styleguide;

import com.vaadin.flow.component.button.Button;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lyceum.shell.ui.styleguide.Specimen.State;
import org.lyceum.ui.CodeEditor;
import org.lyceum.ui.EmptyState;
import org.lyceum.ui.Illustration;
import org.lyceum.ui.LessonText;
import org.lyceum.ui.Mark;
import org.lyceum.ui.Notice;
import org.lyceum.ui.ProgressLine;
import org.lyceum.ui.Skeleton;
import org.lyceum.ui.StatusBadge;
import org.lyceum.ui.StatusBadge.Tone;

/** All components that the modules share but the page header, which the style guide itself wears. */
final class Specimens {

    private static final String PROGRAM = "def fits(words, budget):\n    return len(words) <= budget\n";

    private final UnaryOperator<String> text;
    private final Clock clock;

    /** @param text the words of a key of the style guide, in the person's language */
    Specimens(UnaryOperator<String> text, Clock clock) {
        this.text = text;
        this.clock = clock;
    }

    List<Specimen> all() {
        return List.of(notice(), badge(), progress(), skeleton(), emptyState(), lessonText(), editor(),
                new ItemSpecimens(text).specimen());
    }

    private Specimen notice() {
        return Specimen.of(Notice.class,
                new State("info", Notice.of(Notice.Kind.INFO, sample())),
                new State("success", Notice.of(Notice.Kind.SUCCESS, sample())),
                new State("warning", Notice.of(Notice.Kind.WARNING, sample())),
                new State("error", Notice.of(Notice.Kind.ERROR, text.apply("long"))));
    }

    private Specimen badge() {
        return Specimen.of(StatusBadge.class,
                new State("neutral", new StatusBadge(state("neutral"), Tone.NEUTRAL)),
                new State("accent", new StatusBadge(state("accent"), Tone.ACCENT)),
                new State("success", new StatusBadge(state("success"), Tone.SUCCESS)),
                new State("warning", new StatusBadge(state("warning"), Tone.WARNING)),
                new State("error", new StatusBadge(state("error"), Tone.ERROR)));
    }

    private Specimen progress() {
        return Specimen.of(ProgressLine.class,
                new State("default", new ProgressLine(state("default")).show(0.5, "4 / 8")),
                new State("busy", new ProgressLine(state("busy")).showBusy(state("busy"))));
    }

    private Specimen skeleton() {
        return Specimen.of(Skeleton.class, new State("loading", new Skeleton(3, state("loading"))));
    }

    private Specimen emptyState() {
        return Specimen.of(EmptyState.class, new State("empty",
                new EmptyState(Illustration.BOOK, state("empty"), sample()).withAction(new Button(state("primary")))));
    }

    private Specimen lessonText() {
        return Specimen.of(LessonText.class, new State("default", new LessonText(
                "<p>" + text.apply("long") + "</p><pre><code class=\"language-python\">" + PROGRAM.replace("<", "&lt;")
                        + "</code></pre>")));
    }

    private Specimen editor() {
        CodeEditor marked = editor("marked");
        marked.setMarks(List.of(Mark.error(2, sample())));
        CodeEditor fixed = editor("read-only");
        fixed.setReadOnly(true);
        return Specimen.of(CodeEditor.class,
                new State("default", editor("default")), new State("marked", marked), new State("read-only", fixed));
    }

    private CodeEditor editor(String state) {
        CodeEditor editor = new CodeEditor(clock);
        editor.setLines(3, 6);
        editor.setAriaLabel(state(state));
        editor.setValue(PROGRAM);
        return editor;
    }

    private String sample() {
        return text.apply("sample");
    }

    private String state(String key) {
        return text.apply("state." + key);
    }
}
