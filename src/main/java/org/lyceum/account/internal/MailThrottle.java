package org.lyceum.account.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.lyceum.account.internal.Throttle.Limit;
import org.springframework.stereotype.Component;

/**
 * Limits the mail that people without an account can have sent. Every request counts, whether or not the
 * address is known here, so that the limit gives nothing away.
 */
@Component
public class MailThrottle {

    private final Throttle throttle;

    public MailThrottle(Throttle throttle) {
        this.throttle = throttle;
    }

    /** Counts one mail. @throws ThrottledException when there were too many to the address or from the network address */
    void admit(String email, String network) {
        String account = PersonRow.normalise(email);
        Optional<Duration> wait = Stream.of(
                        throttle.wait(Limit.MAIL_ACCOUNT, account), throttle.wait(Limit.MAIL_ADDRESS, network))
                .flatMap(Optional::stream)
                .max(Duration::compareTo);
        if (wait.isPresent()) {
            throw new ThrottledException(wait.get());
        }
        throttle.count(Limit.MAIL_ACCOUNT, account);
        throttle.count(Limit.MAIL_ADDRESS, network);
    }
}
