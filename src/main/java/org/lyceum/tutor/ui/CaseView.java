package org.lyceum.tutor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.lyceum.tutor.internal.FailingCase;

/** The input on which the program fails, what is expected, and what came. */
class CaseView extends Div {

    CaseView(FailingCase failing) {
        addClassName("tutor-case");
        var list = new DescriptionList();
        boolean own = failing.origin() == FailingCase.Origin.OWN;
        row(list, own ? "tutor.case.own" : "tutor.case.input", new Code(failing.call()));
        row(list, own ? "tutor.case.own-expected" : "tutor.case.expected", answer(failing.expected(), failing.raises()));
        row(list, own ? "tutor.case.right-program" : "tutor.case.actual", failing.actual() == null
                ? new Span(getTranslation("tutor.case.stopped"))
                : answer(Objects.requireNonNull(failing.actual()), failing.raised()));
        add(list);
        if (failing.origin() == FailingCase.Origin.FOUND) {
            var note = new Paragraph(getTranslation("tutor.case.found"));
            note.addClassName("tutor-note");
            add(note);
        }
    }

    private Component answer(String text, boolean exception) {
        if (text.isEmpty()) {
            return new Span(getTranslation("tutor.case.nothing"));
        }
        return exception ? new Span(getTranslation("tutor.case.raises", text)) : new Code(text);
    }

    private void row(DescriptionList list, String key, Component value) {
        list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
