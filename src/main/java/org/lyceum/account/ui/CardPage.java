package org.lyceum.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouterLink;
import org.lyceum.ui.Notice;

/** One centred card with a heading: the frame of every page that people see before they are in. */
abstract class CardPage extends Div implements HasDynamicTitle {

    private final Div card = new Div();
    private final String titleKey;

    CardPage(String titleKey) {
        this.titleKey = titleKey;
        addClassName("account-card-page");
        card.addClassName("account-card");
        Footer footer = new Footer(new RouterLink(getTranslation("account.privacy.link"), PrivacyView.class));
        footer.addClassName("account-card-footer");
        super.add(card, footer);
        restart();
    }

    /** Empties the card down to its heading. */
    final void restart() {
        card.removeAll();
        card.add(new H1(getTranslation(titleKey)));
    }

    final void show(Component... components) {
        card.add(components);
    }

    final void say(String key, Object... arguments) {
        card.add(new Paragraph(getTranslation(key, arguments)));
    }

    /** Something that the person has to know, read out by screen readers at once. */
    final void alert(String key, Object... arguments) {
        card.add(Notice.of(Notice.Kind.INFO, getTranslation(key, arguments)).interrupting());
    }

    /** A link to another page of this kind. */
    final void link(String key, Class<? extends Component> page) {
        card.add(new RouterLink(getTranslation(key), page));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(titleKey);
    }
}
