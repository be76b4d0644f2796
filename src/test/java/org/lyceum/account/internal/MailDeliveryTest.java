package org.lyceum.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;
import org.lyceum.account.Mail;
import org.lyceum.ui.Language;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
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

    @Test
    void shouldGiveUpAfterEightFailuresAndStartAgainWhenAnAdminAsks() {
        int port = server.getSmtp().getPort();
        server.stop();
        account.outbox.enqueue(new Mail(ANNA, Language.EN, "account.mail.reset", List.of("https://lyceum.test/reset/x")));
        for (int i = 0; i < Outbox.MAX_ATTEMPTS + 1; i++) {
            delivery(port).run();
            account.pass(Duration.ofHours(1));
        }
        assertThat(only().attempts()).isEqualTo(8);
        assertThat(only().state()).isEqualTo(OutgoingMail.State.FAILED);
        assertThat(only().body()).contains("https://lyceum.test/reset/x");
        assertThat(account.outbox.retryNow(only().id())).isTrue();
        assertThat(account.outbox.due(10)).hasSize(1);
    }

    @Test
    void shouldKeepMailWaitingWhenThereIsNoServer() {
        account.outbox.enqueue(new Mail(ANNA, Language.EN, "account.mail.reset", List.of("https://lyceum.test/reset/x")));
        StaticListableBeanFactory none = new StaticListableBeanFactory();
        new MailDelivery(account.outbox, none.getBeanProvider(JavaMailSender.class), "lyceum@lyceum.test", account.clock).run();
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
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return new MailDelivery(account.outbox, beans.getBeanProvider(JavaMailSender.class), "lyceum@lyceum.test", account.clock);
    }
}
