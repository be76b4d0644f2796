package org.lyceum.learning.ui.deadline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.lyceum.account.Person;
import org.lyceum.learning.Deadline;
import org.lyceum.learning.HomeCard;
import org.lyceum.learning.internal.deadline.DeadlineList;
import org.lyceum.learning.ui.LinkButton;
import org.lyceum.learning.ui.LocalTime;
import org.springframework.core.annotation.Order;

/** The next deadlines. */
@org.springframework.stereotype.Component
@Order(12)
class DeadlineCard implements HomeCard {

    private static final int SHOWN = 3;
    /** Has a card of its own. */
    private static final String PRACTICE = "practise";

    private final DeadlineList deadlines;
    private final LocalTime time;

    DeadlineCard(DeadlineList deadlines, LocalTime time) {
        this.deadlines = deadlines;
        this.time = time;
    }

    @Override
    public Optional<Component> render(Person person) {
        List<Deadline> next = deadlines.mine().stream()
                .filter(deadline -> !deadline.path().equals(PRACTICE)).limit(SHOWN).toList();
        return next.isEmpty() ? Optional.empty() : Optional.of(card(next));
    }

    private Section card(List<Deadline> next) {
        Section card = new Section();
        card.addClassName("learning-card");
        card.add(new H2(card.getTranslation("learning.deadline.next")), new DeadlineItems(next, time),
                new LinkButton("deadlines", card.getTranslation("learning.deadline.all"), false));
        return card;
    }
}
