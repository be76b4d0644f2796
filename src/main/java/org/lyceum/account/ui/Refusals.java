package org.lyceum.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.lyceum.account.internal.RefusedException;

/** Says why an act was refused, long enough to be read. */
final class Refusals {

    private static final int MILLIS = 8_000;

    private Refusals() {}

    static void show(Component where, RefusedException refused) {
        Notification notice = Notification.show(
                where.getTranslation(refused.key(), refused.arguments()), MILLIS, Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.setAssertive(true);
    }

    /** Says it at the field that has to be mended, and goes there. */
    static <F extends Component & HasValidation & Focusable<?>> void mark(F field, RefusedException refused) {
        field.setErrorMessage(field.getTranslation(refused.key(), refused.arguments()));
        field.setInvalid(true);
        field.focus();
    }
}
