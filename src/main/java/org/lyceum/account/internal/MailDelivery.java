package org.lyceum.account.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends what waits in the outbox. No transaction is open while a mail server is waited for, so a portal
 * killed between sending and writing that down sends the mail again: twice is better than never.
 */
@Component
public class MailDelivery {

    private static final Logger log = LoggerFactory.getLogger(MailDelivery.class);
    private static final int BATCH = 50;
    private static final Duration KEPT = Duration.ofDays(90);

    private final Outbox outbox;
    private final ObjectProvider<JavaMailSender> sender;
    private final String from;
    private final Clock clock;

    public MailDelivery(
            Outbox outbox, ObjectProvider<JavaMailSender> sender, @Value("${lyceum.mail.from}") String from, Clock clock) {
        this.outbox = outbox;
        this.sender = sender;
        this.from = from;
        this.clock = clock;
    }

    /** Whether a mail server is set. */
    public boolean isConfigured() {
        return sender.getIfAvailable() != null;
    }

    /** Sends what is due; without a mail server everything waits. */
    public void run() {
        JavaMailSender mailer = sender.getIfAvailable();
        if (mailer == null) {
            return;
        }
        List<OutgoingMail> mails = outbox.due(BATCH);
        for (OutgoingMail mail : mails) {
            send(mailer, mail);
        }
        outbox.deleteFinishedBefore(OffsetDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC));
    }

    private void send(JavaMailSender mailer, OutgoingMail mail) {
        try {
            MimeMessage message = mailer.createMimeMessage();
            MimeMessageHelper text = new MimeMessageHelper(message, false, "UTF-8");
            text.setFrom(from);
            text.setTo(mail.recipient());
            text.setSubject(mail.subject());
            text.setText(mail.body());
            message.addHeader("Content-Language", mail.language());
            message.addHeader("Auto-Submitted", "auto-generated");
            mailer.send(message);
            outbox.sent(mail.id());
        } catch (MailException | MessagingException e) {
            // neither recipient nor text into the log file: the outbox page shows them to those who may see them
            log.warn("Mail {} could not be sent (attempt {}): {}", mail.id(), mail.attempts() + 1, e.getMessage());
            outbox.failed(mail, String.valueOf(e.getMessage()));
        }
    }
}
