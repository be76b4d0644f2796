package org.lyceum.learning.ui.deadline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Optional;
import org.lyceum.learning.internal.deadline.CalendarFeed;
import org.lyceum.learning.ui.LocalTime;
import org.lyceum.ui.Notice;

/** The secret address of the calendar: made on demand, shown once, replaced or withdrawn at any time. */
class CalendarPanel extends Section {

    private final transient CalendarFeed feed;
    private final transient LocalTime time;
    private final Div state = new Div();
    private final Div result = new Div();

    CalendarPanel(CalendarFeed feed, LocalTime time) {
        this.feed = feed;
        this.time = time;
        addClassName("learning-calendar");
        add(new H2(getTranslation("learning.deadline.feed")),
                new Paragraph(getTranslation("learning.deadline.feed-text")), result, state);
        show();
    }

    private void show() {
        state.removeAll();
        Optional<Instant> since = feed.since();
        since.ifPresent(at -> state.add(new Paragraph(getTranslation("learning.deadline.feed-since", time.format(at)))));
        Button renew = new Button(getTranslation(
                since.isPresent() ? "learning.deadline.feed-renew" : "learning.deadline.feed-make"), click -> renew());
        Div actions = new Div(renew);
        actions.addClassName("learning-actions");
        if (since.isPresent()) {
            Button withdraw = new Button(getTranslation("learning.deadline.feed-withdraw"), click -> withdraw());
            withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            actions.add(withdraw);
        }
        state.add(actions);
    }

    private void renew() {
        TextField address = new TextField(getTranslation("learning.deadline.feed-address"));
        address.setValue(feed.renew());
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        result.removeAll();
        result.add(Notice.of(Notice.Kind.SUCCESS, new Paragraph(getTranslation("learning.deadline.feed-once"))), address);
        show();
        address.focus();
    }

    private void withdraw() {
        feed.withdraw();
        result.removeAll();
        result.add(Notice.of(Notice.Kind.INFO, getTranslation("learning.deadline.feed-withdrawn")));
        show();
    }
}
