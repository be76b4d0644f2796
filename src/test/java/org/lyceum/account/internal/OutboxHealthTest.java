package org.lyceum.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;
import org.lyceum.FixedSettings;
import org.lyceum.TestClock;
import org.lyceum.account.Mail;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.springframework.boot.health.contributor.Status;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class OutboxHealthTest extends DatabaseTest {

    private final TestClock clock = new TestClock();
    private Optional<JavaMailSender> sender = Optional.of(new JavaMailSenderImpl());

    @Test
    void shouldBeDownOnlyWhenMailWaitsLongerThanAServerIsAwayByChance() {
        FixedSettings settings = new FixedSettings();
        Outbox outbox = new Outbox(jdbc, new Messages(), settings, new TimeOrderedIds(clock), clock);
        OutboxHealth health = new OutboxHealth(outbox, new MailDelivery(outbox, new MailServer() {
            @Override
            public Optional<JavaMailSender> sender() {
                return sender;
            }

            @Override
            public String from() {
                return "x@example.org";
            }
        }, new Messages(), settings));
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        outbox.enqueue(new Mail("ada@example.org", Language.EN, "account.mail.confirm", List.of("https://x")));
        clock.advance(OutboxHealth.PATIENCE);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        clock.advance(Duration.ofSeconds(1));
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails()).isEqualTo(Map.of("server", true, "waiting", 1, "oldestSeconds", 7201L));

        sender = Optional.empty();
        assertThat(health.health().getStatus()).as("no server, so admins read the outbox").isEqualTo(Status.UP);
    }
}
