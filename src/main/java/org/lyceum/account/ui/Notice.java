package org.lyceum.account.ui;

import com.vaadin.flow.component.html.Div;

/** A message that is read out when it appears. */
final class Notice extends Div {

    Notice(String text) {
        this();
        setText(text);
    }

    Notice() {
        addClassName("account-notice");
        getElement().setAttribute("role", "alert");
    }
}
