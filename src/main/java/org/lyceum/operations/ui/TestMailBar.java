package org.lyceum.operations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.lyceum.operations.internal.SiteAdministration;
import org.lyceum.ui.Notice;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Sends the admin a mail with the settings as they are saved. The server may take its time, so it runs beside the page. */
final class TestMailBar extends Div {

    private final transient SiteAdministration administration;
    private final Div result = new Div();
    private final Button button;

    TestMailBar(SiteAdministration administration) {
        this.administration = administration;
        addClassName("settings-test-mail");
        button = new Button(getTranslation("operations.settings.test-mail", administration.ownAddress()), click -> send());
        button.setDisableOnClick(true);
        add(button, result);
    }

    private void send() {
        show(Notice.of(Notice.Kind.INFO, getTranslation("operations.settings.test-mail.sending")));
        UI ui = UI.getCurrentOrThrow();
        Thread.ofVirtual().name("test-mail").start(new DelegatingSecurityContextRunnable(() -> {
            Optional<String> answer = administration.sendTestMail();
            ui.accessLater(() -> {
                button.setEnabled(true);
                show(answer.map(this::failed).orElseGet(() ->
                        Notice.of(Notice.Kind.SUCCESS, getTranslation("operations.settings.test-mail.sent"))));
            }, () -> { }).run();
        }));
    }

    private Notice failed(String answer) {
        return Notice.of(Notice.Kind.ERROR, answer.isEmpty()
                ? getTranslation("operations.settings.test-mail.no-server")
                : getTranslation("operations.settings.test-mail.failed", answer));
    }

    private void show(Notice notice) {
        result.removeAll();
        result.add(notice);
    }
}
