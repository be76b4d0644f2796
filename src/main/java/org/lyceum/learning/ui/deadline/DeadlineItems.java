package org.lyceum.learning.ui.deadline;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.lyceum.learning.Deadline;
import org.lyceum.learning.ui.LocalTime;
import org.lyceum.learning.ui.PageLink;

/** Deadlines with their days, each a link to what it is about. */
class DeadlineItems extends UnorderedList {

    DeadlineItems(List<Deadline> deadlines, LocalTime time) {
        addClassName("learning-deadlines");
        deadlines.forEach(deadline -> {
            Span day = new Span(deadline.at().map(time::format).orElseGet(() -> time.day(deadline.day())));
            day.addClassName("learning-facts");
            add(new ListItem(day, new PageLink(deadline.path(), deadline.title())));
        });
    }
}
