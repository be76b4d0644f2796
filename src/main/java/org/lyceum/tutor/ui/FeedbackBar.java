package org.lyceum.tutor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.UUID;
import org.lyceum.account.Person;
import org.lyceum.tutor.internal.HintService;

/** Thumbs, and the way to report a hint. */
class FeedbackBar extends Div {

    private final Span answer = new Span();

    FeedbackBar(UUID request, Person person, HintService hints) {
        addClassName("tutor-feedback");
        answer.getElement().setAttribute("role", "status");
        Button up = thumb("tutor.thumbs.up", VaadinIcon.THUMBS_UP_O);
        Button down = thumb("tutor.thumbs.down", VaadinIcon.THUMBS_DOWN_O);
        up.addClickListener(_ -> rate(hints, person, request, true, up, down));
        down.addClickListener(_ -> rate(hints, person, request, false, down, up));
        var report = new Button(getTranslation("tutor.report.open"), _ -> new ReportDialog(reason -> {
            hints.report(person, request, reason);
            answer.setText(getTranslation("tutor.report.thanks"));
        }).open());
        report.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(new Span(getTranslation("tutor.thumbs.question")), up, down, report, answer);
    }

    private Button thumb(String key, VaadinIcon icon) {
        var button = new Button(icon.create());
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.getElement().setAttribute("aria-pressed", "false");
        return button;
    }

    private void rate(
            HintService hints, Person person, UUID request, boolean helpful, Button pressed, Button other) {
        hints.rate(person, request, helpful);
        pressed.getElement().setAttribute("aria-pressed", "true");
        other.getElement().setAttribute("aria-pressed", "false");
        answer.setText(getTranslation("tutor.thumbs.thanks"));
    }
}
