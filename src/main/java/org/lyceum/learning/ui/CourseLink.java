package org.lyceum.learning.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link to the page of a course, a lesson or one of its sections. */
class CourseLink extends Anchor {

    /** @param key {@code course}, {@code course/lesson} or {@code course/lesson#anchor} */
    CourseLink(String key, String text) {
        super("courses/" + key, text);
    }
}
