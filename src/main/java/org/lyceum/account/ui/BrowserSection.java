package org.lyceum.account.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.lyceum.account.internal.KeepSignedIn;

/** What lies in the browser: two cookies at most, and its own storage. */
final class BrowserSection extends Section {

    /** As the servlet container names it. */
    private static final String SESSION = "JSESSIONID";

    BrowserSection() {
        addClassName("account-section");
        add(new H2(getTranslation("account.privacy.browser-title")), new Paragraph(getTranslation("account.privacy.browser-text")),
                new UnorderedList(
                        new ListItem(getTranslation("account.privacy.cookie-session", SESSION)),
                        new ListItem(getTranslation("account.privacy.cookie-device", KeepSignedIn.COOKIE,
                                getTranslation("account.sign-in.keep"), (int) KeepSignedIn.LIFE.toDays())),
                        new ListItem(getTranslation("account.privacy.browser-storage"))));
    }
}
