package org.lyceum.tutor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** Asks once, in plain words, before the tutor looks at anything. */
class ConsentCard extends Div {

    private static final String PRIVACY_PAGE = "privacy";

    ConsentCard(Runnable onAgree) {
        addClassName("tutor-consent");
        var points = new UnorderedList(
                new ListItem(getTranslation("tutor.consent.use")),
                new ListItem(getTranslation("tutor.consent.place")),
                new ListItem(getTranslation("tutor.consent.stored")),
                new ListItem(getTranslation("tutor.consent.revoke")));
        var agree = new Button(getTranslation("tutor.consent.agree"), _ -> onAgree.run());
        agree.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        agree.setId("tutor-agree");
        var privacy = new Anchor(PRIVACY_PAGE, getTranslation("tutor.consent.privacy"));
        var title = new H3(getTranslation("tutor.consent.title"));
        title.getElement().setAttribute("tabindex", "-1");
        var bar = new Div(agree, privacy);
        bar.addClassName("tutor-bar");
        add(title, points, bar);
        addAttachListener(_ -> title.getElement().callJsFunction("focus"));
    }
}
