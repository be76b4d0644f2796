package org.lyceum.learning.ui.activity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.lyceum.account.Person;
import org.lyceum.learning.HomeCard;
import org.lyceum.learning.internal.activity.Activity;
import org.lyceum.learning.internal.goal.Goals;
import org.springframework.core.annotation.Order;

/** The last weeks, and the goal if there is one. */
@org.springframework.stereotype.Component
@Order(8)
class WeekCard implements HomeCard {

    private final Goals goals;

    WeekCard(Goals goals) {
        this.goals = goals;
    }

    @Override
    public Optional<Component> render(Person person) {
        Goals.Overview overview = goals.overview();
        return overview.isEmpty() ? Optional.empty() : Optional.of(card(overview));
    }

    private Section card(Goals.Overview overview) {
        Section card = new Section();
        card.addClassNames("learning-card", "learning-weeks");
        int lessons = overview.weeks().stream().mapToInt(Activity.Tally::lessons).sum();
        int exercises = overview.weeks().stream().mapToInt(Activity.Tally::exercises).sum();
        Paragraph sum = new Paragraph(card.getTranslation("learning.weeks.sum",
                overview.weeks().size(), lessons, exercises));
        sum.addClassName("learning-facts");
        card.add(new H2(card.getTranslation("learning.weeks.title")));
        if (lessons + exercises > 0) {
            card.add(new WeekPlot(overview.weeks()));
        }
        card.add(sum);
        if (lessons + exercises > 0) {
            card.add(new WeekTable(overview.weeks()));
        }
        card.add(new GoalPanel(goals));
        return card;
    }
}
