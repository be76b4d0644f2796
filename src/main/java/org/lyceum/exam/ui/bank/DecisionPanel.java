package org.lyceum.exam.ui.bank;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.lyceum.exam.internal.bank.BankDesk;
import org.lyceum.exam.internal.bank.BankDesk.Change;
import org.lyceum.exam.internal.bank.BankDesk.Row;
import org.lyceum.exam.internal.bank.DecisionRefused;
import org.lyceum.exam.internal.bank.ItemDecisions;
import org.lyceum.exam.internal.bank.ItemStatus;
import org.lyceum.ui.Notice;

/** Where the item stands, what may follow, and who decided what so far. */
class DecisionPanel extends Section {

    private final Row row;
    private final ItemDecisions decisions;
    private final Runnable decided;
    private final TextArea note = new TextArea();
    private final Div notice = new Div();

    DecisionPanel(Row row, BankDesk desk, ItemDecisions decisions, ZoneId zone, Runnable decided) {
        this.row = row;
        this.decisions = decisions;
        this.decided = decided;
        addClassNames("admin-section", "exam-bank-decision");
        add(new H2(getTranslation("exam.bank.status")), StatusWords.badge(this, row),
                new Paragraph(getTranslation("exam.bank.status." + row.status().tag() + ".text")));
        if (desk.mayDecide()) {
            add(form());
        }
        history(desk.history(row.item().key()), zone);
    }

    private Div form() {
        note.setLabel(getTranslation("exam.bank.note"));
        note.setMaxLength(ItemDecisions.MAX_NOTE);
        note.setWidthFull();
        Div actions = new Div();
        actions.addClassName("exam-bank-actions");
        row.status().next().stream().sorted().forEach(next -> {
            Button button = new Button(getTranslation("exam.bank.to." + next.tag()), click -> decide(next));
            if (next == ItemStatus.REVIEWED || next == ItemStatus.LIVE) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            actions.add(button);
        });
        return new Div(note, notice, actions);
    }

    private void decide(ItemStatus next) {
        notice.removeAll();
        try {
            decisions.decide(row.item().key(), next, row.item().judgedHash(), note.getValue());
            decided.run();
        } catch (DecisionRefused e) {
            notice.add(Notice.of(Notice.Kind.ERROR, getTranslation("exam.bank.refused." + e.reason().tag())));
        }
    }

    private void history(List<Change> changes, ZoneId zone) {
        if (changes.isEmpty()) {
            return;
        }
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale()).withZone(zone);
        OrderedList list = new OrderedList();
        changes.forEach(change -> {
            String who = change.person().isBlank() ? getTranslation("exam.bank.nobody") : change.person();
            list.add(new ListItem(new Paragraph(getTranslation("exam.bank.change",
                    getTranslation("exam.bank.status." + change.status().tag()), who, time.format(change.at()))),
                    new Paragraph(change.note())));
        });
        list.addClassName("exam-bank-history");
        add(new H2(getTranslation("exam.bank.history")), list);
    }
}
