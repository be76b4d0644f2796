package org.lyceum.tutor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks what is wrong with a hint. */
class ReportDialog extends Dialog {

    private static final int LONGEST = 1000;

    ReportDialog(Consumer<String> onReport) {
        setHeaderTitle(getTranslation("tutor.report.title"));
        setWidth("28rem");
        var reason = new TextArea(getTranslation("tutor.report.reason"));
        reason.setWidthFull();
        reason.setMinRows(3);
        reason.setMaxLength(LONGEST);
        reason.setRequiredIndicatorVisible(true);
        var send = new Button(getTranslation("tutor.report.send"), _ -> {
            if (reason.getValue().isBlank()) {
                reason.setErrorMessage(getTranslation("tutor.report.missing"));
                reason.setInvalid(true);
                reason.focus();
                return;
            }
            onReport.accept(reason.getValue());
            close();
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation("tutor.report.text")), reason);
        getFooter().add(new Button(getTranslation("tutor.panel.cancel"), _ -> close()), send);
    }
}
