package org.lyceum.exercise.ui;

import com.vaadin.flow.component.html.Anchor;

/** Leads to a course, lesson or exercise by its key. */
class CourseLink extends Anchor {

    CourseLink(String key, String text) {
        setHref("courses/" + key);
        setText(text);
    }
}
