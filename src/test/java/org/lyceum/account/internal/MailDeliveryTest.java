package org.lyceum.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;
import org.lyceum.account.Mail;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailDeliveryTest extends DatabaseTest {

    private static final String ANNA = "anna@example.org";

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private AccountServices account;

    @BeforeEach
    void wire() {
        account = new AccountServices(jdbc);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void shouldDeliverTheWholeTextAndForgetItHere() throws Exception {
        account.outbox.enqueue(new Mail(ANNA, Language.JA, "account.mail.reset", List.of("https://lyceum.test/reset/x")));
        delivery(server.getSmtp().getPort()).run();

        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("新しいパスワード用のリンク");
        assertThat(received[0].getRecipients(Message.RecipientType.TO)[0]).hasToString(ANNA);
        assertThat(received[0].getHeader("Content-Language")).containsExactly("ja");
        assertThat(received[0].getContent().toString().lines()).contains("https://lyceum.test/reset/x");
        assertThat(GreenMailUtil.getHeaders(received[0])).contains("Auto-Submitted: auto-generated");
        assertThat(only().state()).isEqualTo(OutgoingMail.State.SENT);
        assertThat(only().body()).isEmpty();
        delivery(server.getSmtp().getPort()).run();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void shouldWaitLongerAfterEachFailureAndDeliverWhenTheServerIsBack() {
        int port = server.getSmtp().getPort();
        server.stop();
        account.outbox.enqueue(new Mail(ANNA, Language.EN, "account.mail.reset", List.of("https://lyceum.test/reset/x")));
        MailDelivery down = delivery(port);
        down.run();
        assertThat(only().attempts()).isEqualTo(1);
        assertThat(only().lastError()).isNotBlank();
        account.pass(Duration.ofSeconds(29));
        down.run();
        assertThat(only().attempts()).isEqualTo(1);
        account.pass(Duration.ofSeconds(1));
        down.run();
        assertThat(only().attempts()).isEqualTo(2);
        assertThat(Duration.between(account.clock.instant(), only().nextAttemptAt().toInstant())).isEqualTo(Duration.ofMinutes(1));
        account.pass(Duration.ofMinutes(1));
        server.start();
        delivery(server.getSmtp().getPort()).run();
        assertThat(only().state()).isEqualTo(OutgoingMail.State.SENT);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    /** An hour without a mail server: nothing is lost or given up, and the first good try sends everything. */
    @Test
    void shouldLoseNothingWhenTheServerIsAwayForAnHour() {
        int port = server.getSmtp().getPort();
        server.stop();
        for (int i = 0; i < 3; i++) {
            account.outbox.enqueue(new Mail(ANNA, Language.EN, "account.mail.reset", List.of("https://lyceum.test/reset/" + i)));
        }
        MailDelivery down = delivery(port);
        for (int minute = 0; minute < 60; minute++) {
            down.run();
            account.pass(Duration.ofMinutes(1));
        }
        List<OutgoingMail> waiting = account.outbox.page(OutgoingMail.State.WAITING, 0, 10);
        assertThat(waiting).hasSize(3).allMatch(mail -> mail.body().contains("https://lyceum.test/reset/"));
        assertThat(waiting).allMatch(mail ->
                !mail.nextAttemptAt().toInstant().isAfter(account.clock.instant().plus(Duration.ofMinutes(30))));
        server.start();
        account.pass(Duration.ofMinutes(30));
        delivery(server.getSmtp().getPort()).run();
        assertThat(account.outbox.page(OutgoingMail.State.SENT, 0, 10)).hasSize(3);
        assertThat(server.getReceivedMessages()).hasSize(3);
    }

    @Test
    void shouldTryOnlyOneMailOfABatchWhileTheServerIsAway() {
        int port = server.getSmtp().getPort();
        server.stop();
        for (int i = 0; i < 3; i++) {
            account.outbox.enqueue(new Mail(ANNA, Language.EN, "account.mail.reset", List.of("https://lyceum.test/reset/" + i)));
        }
        delivery(port).run();
        assertThat(account.outbox.page(null, 0, 10)).extracting(OutgoingMail::attempts).containsExactlyInAnyOrder(0, 0, 1);
    }

    @Test
    void shouldGiveUpAfterThreeDaysAndStartAgainWhenAnAdminAsks() {
        int port = server.getSmtp().getPort();
        server.stop();
        account.outbox.enqueue(new Mail(ANNA, Language.EN, "account.mail.reset", List.of("https://lyceum.test/reset/x")));
        for (int hour = 0; hour <= 72; hour++) {
            assertThat(only().state()).isEqualTo(OutgoingMail.State.WAITING);
            delivery(port).run();
            account.pass(Duration.ofHours(1));
        }
        delivery(port).run();
        assertThat(only().state()).isEqualTo(OutgoingMail.State.FAILED);
        assertThat(only().body()).contains("https://lyceum.test/reset/x");
        assertThat(account.outbox.retryNow(only().id())).isTrue();
        assertThat(account.outbox.due(10)).hasSize(1);
    }

    @Test
    void shouldKeepMailWaitingWhenThereIsNoServer() {
        account.outbox.enqueue(new Mail(ANNA, Language.EN, "account.mail.reset", List.of("https://lyceum.test/reset/x")));
        new MailDelivery(account.outbox, server(null), new Messages(), account.settings).run();
        assertThat(only().attempts()).isZero();
        assertThat(only().state()).isEqualTo(OutgoingMail.State.WAITING);
    }

    private OutgoingMail only() {
        return account.outbox.page(null, 0, 10).getFirst();
    }

    private MailDelivery delivery(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new MailDelivery(account.outbox, server(sender), new Messages(), account.settings);
    }

    private static MailServer server(@Nullable JavaMailSender sender) {
        return new MailServer() {
            @Override
            public Optional<JavaMailSender> sender() {
                return Optional.ofNullable(sender);
            }

            @Override
            public String from() {
                return "lyceum@lyceum.test";
            }
        };
    }
}
