package org.lyceum.account.internal;

import org.lyceum.account.internal.Throttle.Limit;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Asks somebody who is signed in for the password again, so that an open screen is not enough for grave acts. */
@Component
class PasswordCheck {

    private final PasswordEncoder encoder;
    private final Throttle throttle;

    PasswordCheck(PasswordEncoder encoder, Throttle throttle) {
        this.encoder = encoder;
        this.throttle = throttle;
    }

    /** @throws RefusedException when the password is wrong, or was wrong too often to be looked at */
    void require(PersonRow person, String password) {
        String subject = person.id().toString();
        throttle.wait(Limit.PASSWORD_CHECK, subject).ifPresent(wait -> {
            throw new RefusedException("account.self.refused.wait", wait.toMinutes() + 1);
        });
        if (!matches(person, password)) {
            throttle.count(Limit.PASSWORD_CHECK, subject);
            throw new RefusedException("account.self.refused.password");
        }
        throttle.clear(Limit.PASSWORD_CHECK, subject);
    }

    private boolean matches(PersonRow person, String password) {
        String hash = person.passwordHash();
        // Hashing a megabyte on request would be a gift to attackers.
        return hash != null && password.length() <= PasswordRules.MAX_LENGTH && encoder.matches(password, hash);
    }
}
