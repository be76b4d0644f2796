package org.lyceum.shell.internal;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.RestrictedException;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.lyceum.ui.NoRoom;
import org.springframework.stereotype.Component;

/** Tells people in their language when the connection, the session or the portal itself fails. */
@Component
class Faults implements VaadinServiceInitListener {

    private final Messages messages;
    private final Incidents incidents;

    Faults(Messages messages, Incidents incidents) {
        this.messages = messages;
        this.incidents = incidents;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> systemMessages(Language.of(info.getLocale())));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this::handle));
        event.getSource().addUIInitListener(init -> prepare(init.getUI()));
    }

    private void prepare(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(ui.getTranslation("shell.connection.lost"));
        dialog.setDialogTextGaveUp(ui.getTranslation("shell.connection.gave-up"));
        dialog.setReconnectAttempts(60);
        dialog.setReconnectInterval(5_000);
    }

    /** An error in a listener: the page stays, a dialog says what happened. */
    private void handle(ErrorEvent event) {
        UI ui = UI.getCurrent();
        String where = ui == null ? "no page" : "/" + ui.getActiveViewLocation().getPath();
        if (restricted(event.getThrowable()) && ui != null) {
            ui.access(() -> ui.getPage().reload()); // the page was open before; now it says that it is closed
            return;
        }
        String number = incidents.report(where, event.getThrowable());
        if (ui == null || ui.getSession() == null || Incidents.isGone(event.getThrowable())) {
            return; // nobody looks: the tab, the connection or the session has ended, as a sign-out does
        }
        ui.access(() -> {
            ConfirmDialog dialog = new ConfirmDialog();
            String key = NoRoom.isCauseOf(event.getThrowable()) ? "shell.not-saved" : "shell.error";
            dialog.setHeader(ui.getTranslation(key + ".title"));
            dialog.setText(ui.getTranslation(key + ".text") + " " + number);
            dialog.setConfirmText(ui.getTranslation("shell.close"));
            dialog.open();
        });
    }

    private static boolean restricted(@Nullable Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof RestrictedException) {
                return true;
            }
        }
        return false;
    }

    private SystemMessages systemMessages(Language language) {
        CustomizedSystemMessages texts = new CustomizedSystemMessages();
        texts.setSessionExpiredNotificationEnabled(true);
        texts.setSessionExpiredCaption(messages.get(language, "shell.session.title"));
        texts.setSessionExpiredMessage(messages.get(language, "shell.session.text"));
        texts.setInternalErrorCaption(messages.get(language, "shell.internal.title"));
        texts.setInternalErrorMessage(messages.get(language, "shell.internal.text"));
        texts.setSyncErrorCaption(messages.get(language, "shell.internal.title"));
        texts.setSyncErrorMessage(messages.get(language, "shell.internal.text"));
        return texts;
    }
}
