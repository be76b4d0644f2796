package org.lyceum.learning.ui.deadline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.lyceum.learning.Deadline;
import org.lyceum.learning.internal.deadline.CalendarFeed;
import org.lyceum.learning.internal.deadline.DeadlineList;
import org.lyceum.learning.ui.LocalTime;
import org.lyceum.ui.EmptyState;
import org.lyceum.ui.Illustration;
import org.lyceum.ui.PageHeader;

/** All deadlines, and the address under which a calendar program finds them. */
@Route("deadlines")
@Menu(title = "learning.deadline.title", order = 35, icon = "vaadin:calendar-clock")
@PermitAll
class DeadlinesView extends Div implements HasDynamicTitle {

    DeadlinesView(DeadlineList deadlines, CalendarFeed feed, LocalTime time) {
        addClassName("learning-page");
        add(new PageHeader(getPageTitle(), getTranslation("learning.deadline.summary")));
        List<Deadline> all = deadlines.mine();
        if (all.isEmpty()) {
            add(new EmptyState(Illustration.CALENDAR, getTranslation("learning.deadline.empty-title"),
                    getTranslation("learning.deadline.empty-text")));
        } else {
            add(new Section(new H2(getTranslation("learning.deadline.next")), new DeadlineItems(all, time)));
        }
        add(new CalendarPanel(feed, time));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.deadline.title");
    }
}
