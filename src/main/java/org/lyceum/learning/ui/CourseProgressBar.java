package org.lyceum.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.lyceum.learning.internal.CourseStanding;

/** How much of a course is done, as a bar and in words. */
class CourseProgressBar extends Div {

    CourseProgressBar(CourseStanding standing) {
        addClassName("learning-progress");
        int all = standing.lessons().size();
        String words = standing.completed()
                ? getTranslation("learning.completed")
                : getTranslation("learning.progress", standing.done(), all);
        ProgressBar bar = new ProgressBar(0, Math.max(1, all), standing.completed() ? Math.max(1, all) : standing.done());
        bar.getElement().setAttribute("aria-label", words);
        add(bar, new Span(words));
    }
}
