package org.lyceum.account.internal;

import org.lyceum.account.PublicUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sees to it that somebody can get in: demo people, or a link for the first admin on the console. */
@Component
class FirstStart {

    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

    private final DemoPeople demo;
    private final RoleTable roles;
    private final OneTimeTokens tokens;
    private final PublicUrl url;

    FirstStart(DemoPeople demo, RoleTable roles, OneTimeTokens tokens, PublicUrl url) {
        this.demo = demo;
        this.roles = roles;
        this.tokens = tokens;
        this.url = url;
    }

    @Order(0)
    @EventListener(ApplicationReadyEvent.class)
    void prepare() {
        demo.createOnFreshStart();
        if (roles.activeSiteAdmins() > 0) {
            return;
        }
        String token = tokens.issue(OneTimeTokens.Purpose.FIRST_ADMIN, null);
        log.info("Nobody administers this portal yet. Create the first admin here, within {} hours:{}{}{}",
                OneTimeTokens.Purpose.FIRST_ADMIN.life().toHours(), System.lineSeparator(),
                url.of("first-admin/" + token), System.lineSeparator());
    }
}
