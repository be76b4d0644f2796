package org.lyceum.learning.ui.feedback;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lyceum.learning.internal.feedback.Feedback;
import org.lyceum.ui.Language;
import org.lyceum.ui.Notice;

/** Asks what is wrong in a lesson. The version, the language and the words in question go along. */
public class ReportDialog extends Dialog {

    private final TextArea body = new TextArea();
    private final Div notice = new Div();

    /**
     * @param sections title by anchor
     * @param section  anchor that is chosen first; empty for the whole lesson
     * @param quote    words that were selected; may be empty
     */
    public ReportDialog(Feedback feedback, String hash, Language language, Map<String, String> sections,
            String section, String quote) {
        setHeaderTitle(getTranslation("learning.report.title"));
        setWidth("min(34rem, 100%)");
        Select<String> where = new Select<>();
        where.setLabel(getTranslation("learning.report.where"));
        List<String> anchors = new ArrayList<>(List.of(""));
        anchors.addAll(sections.keySet());
        where.setItems(anchors);
        where.setItemLabelGenerator(anchor ->
                sections.getOrDefault(anchor, getTranslation("learning.notes.whole")));
        where.setValue(sections.containsKey(section) ? section : "");
        where.setWidthFull();
        Div form = new Div();
        form.addClassName("learning-report");
        add(form);
        if (!quote.isBlank()) {
            Paragraph words = new Paragraph(quote);
            words.addClassName("learning-note-place");
            words.getElement().setAttribute("lang", language.tag());
            form.add(words);
        }
        body.setLabel(getTranslation("learning.report.what"));
        body.setMaxLength(Feedback.MAX_LENGTH);
        body.setMinRows(4);
        body.setWidthFull();
        Paragraph privacy = new Paragraph(getTranslation("learning.report.privacy"));
        privacy.addClassName("learning-facts");
        form.add(where, body, notice, privacy);
        Button send = new Button(getTranslation("learning.report.send"), click -> {
            if (body.getValue().isBlank()) {
                body.setErrorMessage(getTranslation("learning.report.empty"));
                body.setInvalid(true);
                body.focus();
            } else if (feedback.report(hash, language, where.getValue(), quote, body.getValue())) {
                thank();
            } else {
                notice.removeAll();
                notice.add(Notice.of(Notice.Kind.ERROR, getTranslation("learning.report.refused")));
            }
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("learning.notes.cancel"), click -> close()), send);
        body.setAutofocus(true);
    }

    private void thank() {
        removeAll();
        getFooter().removeAll();
        add(Notice.of(Notice.Kind.SUCCESS, getTranslation("learning.report.sent")));
        Button done = new Button(getTranslation("learning.report.close"), click -> close());
        done.focus();
        getFooter().add(done);
    }
}
