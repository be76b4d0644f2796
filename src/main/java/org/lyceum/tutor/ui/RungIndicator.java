package org.lyceum.tutor.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;

/** How far the help has gone, and how far it may go. */
class RungIndicator extends OrderedList {

    RungIndicator(int rung, int top) {
        addClassName("tutor-rungs");
        getElement().setAttribute("aria-label", getTranslation("tutor.panel.step", rung, top));
        for (int step = 1; step <= top; step++) {
            var item = new ListItem(getTranslation("tutor.rung." + step));
            item.setClassName("tutor-rung-reached", step <= rung);
            if (step == rung) {
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }
}
