package org.lyceum.learning.ui.feedback;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.lyceum.learning.CourseLink;
import org.lyceum.learning.internal.feedback.Feedback;
import org.lyceum.learning.internal.feedback.FeedbackDesk;
import org.lyceum.learning.internal.feedback.Report;
import org.lyceum.ui.Notice;

/** One reported mistake and the answer to it. */
class AnswerDialog extends Dialog {

    AnswerDialog(FeedbackDesk desk, FeedbackDesk.Row row, Runnable answered) {
        Report report = row.report();
        setHeaderTitle(getTranslation("learning.feedback.what"));
        setWidth("min(38rem, 100%)");
        String address = report.lesson() + (report.section().isEmpty() ? "" : "#" + report.section());
        add(new Paragraph(new CourseLink(address, address)));
        Paragraph facts = new Paragraph(String.join(" · ",
                row.reporter().isEmpty() ? getTranslation("learning.feedback.erased") : row.reporter(),
                report.language(), getTranslation("learning.feedback.version", report.hash().substring(0, 12)),
                getTranslation(row.current() ? "learning.feedback.current" : "learning.feedback.older")));
        facts.addClassName("learning-facts");
        add(facts);
        if (!report.quote().isBlank()) {
            Paragraph quote = new Paragraph(report.quote());
            quote.addClassName("learning-note-place");
            quote.getElement().setAttribute("lang", report.language());
            add(quote);
        }
        Paragraph body = new Paragraph(report.body());
        body.addClassName("learning-remark");
        TextArea answer = new TextArea(getTranslation("learning.feedback.answer"));
        answer.setHelperText(getTranslation("learning.feedback.answer-hint"));
        answer.setMaxLength(Feedback.MAX_LENGTH);
        answer.setValue(report.answer());
        answer.setMinRows(4);
        answer.setWidthFull();
        add(body, answer);
        Button send = new Button(getTranslation("learning.feedback.send"), click -> {
            if (desk.answer(report.id(), answer.getValue())) {
                close();
                answered.run();
            } else {
                add(Notice.of(Notice.Kind.ERROR, getTranslation("learning.feedback.refused")));
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("learning.notes.cancel"), click -> close()), send);
    }
}
