package org.lyceum.account.internal;

import org.lyceum.account.PublicUrl;
import org.lyceum.account.internal.OneTimeTokens.Purpose;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sees to it that somebody can get in: demo people, or a link for the first admin on the console. */
@Component
class FirstStart {

    private final DemoPeople demo;
    private final RoleTable roles;
    private final OneTimeTokens tokens;
    private final PublicUrl url;
    private final Messages messages;
    private final Language language;

    FirstStart(DemoPeople demo, RoleTable roles, OneTimeTokens tokens, PublicUrl url, Messages messages,
            @Value("${lyceum.console-language:en}") String language) {
        this.demo = demo;
        this.roles = roles;
        this.tokens = tokens;
        this.url = url;
        this.messages = messages;
        this.language = Language.ofTag(language).orElse(Language.EN);
    }

    @Order(0)
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        demo.createOnFreshStart();
        if (roles.activeSiteAdmins() > 0) {
            return;
        }
        String token = tokens.issue(Purpose.FIRST_ADMIN, null);
        // to the console and not into the log: the link lets somebody in
        System.out.printf("%n%s%n%n  %s%n%n", messages.get(language, "account.first-admin.console", Purpose.FIRST_ADMIN.life().toHours()),
                url.of("first-admin/" + token));
    }
}
