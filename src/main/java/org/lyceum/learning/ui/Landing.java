package org.lyceum.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** What guests see: what this is and how to begin. */
class Landing extends Div {

    Landing() {
        addClassName("learning-landing");
        Paragraph text = new Paragraph(getTranslation("learning.landing.text"));
        text.addClassName("learning-lead");
        Div actions = new Div(
                new LinkButton("sign-up", getTranslation("learning.landing.sign-up"), true),
                new LinkButton("sign-in", getTranslation("learning.landing.sign-in"), false));
        actions.addClassName("learning-actions");
        Div points = new Div(point("read"), point("practise"), point("help"));
        points.addClassName("learning-points");
        add(new H1(getTranslation("learning.landing.title")), text, actions, points);
    }

    private Section point(String name) {
        return new Section(new H2(getTranslation("learning.landing." + name + "-title")),
                new Paragraph(getTranslation("learning.landing." + name + "-text")));
    }
}
