package org.lyceum.account.internal;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when mail waits for longer than a server is away by chance, although there is a server to send it. */
@Component("mailOutboxHealthIndicator")
class OutboxHealth implements HealthIndicator {

    static final Duration PATIENCE = Duration.ofHours(2);

    private final Outbox outbox;
    private final MailDelivery delivery;

    OutboxHealth(Outbox outbox, MailDelivery delivery) {
        this.outbox = outbox;
        this.delivery = delivery;
    }

    @Override
    public Health health() {
        Duration oldest = outbox.oldestWaiting();
        boolean late = delivery.isConfigured() && oldest.compareTo(PATIENCE) > 0;
        return (late ? Health.down() : Health.up())
                .withDetail("server", delivery.isConfigured())
                .withDetail("waiting", outbox.count(OutgoingMail.State.WAITING))
                .withDetail("oldestSeconds", oldest.toSeconds())
                .build();
    }
}
