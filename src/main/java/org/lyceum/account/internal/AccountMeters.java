package org.lyceum.account.internal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What monitors see of this module: counts only, nothing that names anybody. */
@Component
class AccountMeters implements MeterBinder {

    enum SignIn {
        SUCCEEDED,
        FAILED,
        THROTTLED
    }

    private final Outbox outbox;

    AccountMeters(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("lyceum.mail.waiting", outbox, each -> each.count(OutgoingMail.State.WAITING))
                .description("Mails that wait to be sent").register(registry);
        Gauge.builder("lyceum.mail.failed", outbox, each -> each.count(OutgoingMail.State.FAILED))
                .description("Mails that were given up").register(registry);
        Gauge.builder("lyceum.mail.oldest", outbox, each -> each.oldestWaiting().toSeconds())
                .description("Age of the oldest mail that waits").baseUnit("seconds").register(registry);
        // known from the start, so that a first failure is an increase
        for (SignIn outcome : SignIn.values()) {
            registry.counter("lyceum.sign.ins", "outcome", name(outcome));
        }
    }

    static void signIn(SignIn outcome) {
        Metrics.counter("lyceum.sign.ins", "outcome", name(outcome)).increment();
    }

    static void mail(boolean sent) {
        Metrics.counter("lyceum.mail.attempts", "outcome", sent ? "sent" : "failed").increment();
    }

    private static String name(SignIn outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
