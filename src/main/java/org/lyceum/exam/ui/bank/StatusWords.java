package org.lyceum.exam.ui.bank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.lyceum.exam.internal.bank.BankDesk.Row;
import org.lyceum.exam.internal.bank.ItemStatus;
import org.lyceum.ui.StatusBadge;
import org.lyceum.ui.StatusBadge.Tone;

/** A status in words and colour. */
final class StatusWords {

    private StatusWords() {}

    static Div badge(Component page, Row row) {
        Div shown = new Div(badge(page, row.status()));
        shown.addClassName("exam-bank-status");
        if (row.changed()) {
            Span changed = new Span(page.getTranslation("exam.bank.changed"));
            changed.addClassName("exam-bank-note");
            shown.add(changed);
        }
        return shown;
    }

    static StatusBadge badge(Component page, ItemStatus status) {
        return new StatusBadge(page.getTranslation("exam.bank.status." + status.tag()), switch (status) {
            case DRAFT -> Tone.WARNING;
            case REVIEWED -> Tone.ACCENT;
            case LIVE -> Tone.SUCCESS;
            case RETIRED -> Tone.NEUTRAL;
        });
    }
}
