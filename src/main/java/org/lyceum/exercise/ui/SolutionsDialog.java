package org.lyceum.exercise.ui;

import com.ibm.icu.text.ListFormatter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.lyceum.exercise.internal.ProgramTraits;
import org.lyceum.exercise.internal.Solutions.Discussion;
import org.lyceum.exercise.internal.Solutions.Solution;
import org.lyceum.ui.CodeEditor;

/** The learner's own solution beside others of different approach, with a few words on what differs. */
class SolutionsDialog extends Dialog {

    private final transient Clock clock;
    private final transient Discussion discussion;
    private final Div other = new Div();

    SolutionsDialog(Clock clock, Discussion discussion) {
        this.clock = clock;
        this.discussion = discussion;
        addClassName("exercise-solutions");
        setHeaderTitle(getTranslation("exercise.solutions.title"));
        setWidth("min(76rem, 96vw)");
        getFooter().add(new Button(getTranslation("exercise.action.close"), click -> close()));
        if (discussion.others().isEmpty()) {
            add(new Paragraph(getTranslation("exercise.solutions.none")));
            return;
        }
        RadioButtonGroup<Integer> which = new RadioButtonGroup<>();
        which.setAriaLabel(getTranslation("exercise.solutions.title"));
        which.setItems(IntStream.rangeClosed(1, discussion.others().size()).boxed().toList());
        which.setItemLabelGenerator(number -> getTranslation("exercise.solutions.other", number));
        which.setValue(1);
        which.addValueChangeListener(event -> show(event.getValue() - 1));
        Div own = new Div(new H3(getTranslation("exercise.solutions.own")), words(own()),
                program(discussion.own(), getTranslation("exercise.solutions.own")));
        Div both = new Div(own, other);
        both.addClassName("exercise-solutions-both");
        add(new Paragraph(getTranslation("exercise.solutions.explained")), which, both);
        show(0);
    }

    private void show(int index) {
        Solution solution = discussion.others().get(index);
        String title = getTranslation("exercise.solutions.other", index + 1);
        other.removeAll();
        other.add(new H3(title), words(difference(solution.traits())), program(solution.program(), title));
    }

    private List<String> own() {
        ProgramTraits own = discussion.ownTraits();
        List<String> words = new ArrayList<>();
        words.add(getTranslation("exercise.solutions.lines", own.lines()));
        List<String> parts = parts(own.constructs().stream().toList(), own.libraries());
        if (!parts.isEmpty()) {
            words.add(getTranslation("exercise.solutions.built", list(parts)));
        }
        return words;
    }

    private List<String> difference(ProgramTraits traits) {
        ProgramTraits own = discussion.ownTraits();
        List<String> words = new ArrayList<>();
        words.add(getTranslation("exercise.solutions.lines", traits.lines()));
        List<String> here = parts(traits.constructsBeyond(own), traits.librariesBeyond(own));
        List<String> yours = parts(own.constructsBeyond(traits), own.librariesBeyond(traits));
        if (!here.isEmpty()) {
            words.add(getTranslation("exercise.solutions.only-here", list(here)));
        }
        if (!yours.isEmpty()) {
            words.add(getTranslation("exercise.solutions.only-yours", list(yours)));
        }
        if (here.isEmpty() && yours.isEmpty()) {
            words.add(getTranslation("exercise.solutions.alike"));
        }
        return words;
    }

    private List<String> parts(List<ProgramTraits.Construct> constructs, List<String> libraries) {
        List<String> parts = new ArrayList<>();
        constructs.forEach(construct -> parts.add(getTranslation(
                "exercise.construct." + construct.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        libraries.forEach(library -> parts.add(getTranslation("exercise.construct.library", library)));
        return parts;
    }

    private String list(List<String> parts) {
        return ListFormatter.getInstance(getLocale()).format(parts);
    }

    private static Component words(List<String> sentences) {
        Paragraph words = new Paragraph();
        sentences.forEach(sentence -> words.add(new Span(sentence))); // not every script puts a blank between
        words.addClassName("exercise-solutions-words");
        return words;
    }

    private Component program(String text, String label) {
        CodeEditor program = new CodeEditor(clock);
        program.setAriaLabel(label);
        program.setReadOnly(true);
        program.setWidthFull();
        program.setLines(6, 24);
        program.setValue(text);
        return program;
    }
}
