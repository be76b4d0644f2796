package org.lyceum.learning;

import com.vaadin.flow.component.html.Anchor;

/** A link to the page of a course, a lesson or one of its sections. */
public class CourseLink extends Anchor {

    /** @param key {@code course}, {@code course/lesson} or {@code course/lesson#anchor} */
    public CourseLink(String key, String text) {
        super("courses/" + key, text);
    }
}
