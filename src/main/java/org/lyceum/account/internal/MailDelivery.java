package org.lyceum.account.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lyceum.account.Person;
import org.lyceum.account.TestMail;
import org.lyceum.settings.Site;
import org.lyceum.ui.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends what waits in the outbox. No transaction is open while a mail server is waited for, so a portal
 * killed between sending and writing that down sends the mail again: twice is better than never.
 */
@Component
public class MailDelivery implements TestMail {

    private static final Logger log = LoggerFactory.getLogger(MailDelivery.class);
    private static final int BATCH = 50;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>@]+@[^\\s<>@]+");

    private final Outbox outbox;
    private final MailServer server;
    private final Messages messages;
    private final Site site;

    public MailDelivery(Outbox outbox, MailServer server, Messages messages, Site site) {
        this.outbox = outbox;
        this.server = server;
        this.messages = messages;
        this.site = site;
    }

    @Override
    public boolean isConfigured() {
        return server.sender().isPresent();
    }

    /** Sends what is due; without a mail server everything waits. */
    public void run() {
        Optional<JavaMailSender> sender = server.sender();
        if (sender.isEmpty()) {
            return;
        }
        List<OutgoingMail> mails = outbox.due(BATCH);
        for (OutgoingMail mail : mails) {
            if (!send(sender.get(), mail)) {
                // The server is away: the others would wait for it as long, one after the other.
                return;
            }
        }
    }

    @Override
    public Optional<String> send(Person to) {
        Optional<JavaMailSender> sender = server.sender();
        if (sender.isEmpty()) {
            return Optional.of("");
        }
        try {
            sender.get().send(message(sender.get(), to.email(),
                    messages.get(to.language(), "account.mail.test.subject", site.name()),
                    messages.get(to.language(), "account.mail.test.body", site.name()), to.language().tag()));
            return Optional.empty();
        } catch (MailException | MessagingException e) {
            return Optional.of(reason(e));
        }
    }

    /** False when the server could not be reached. */
    private boolean send(JavaMailSender mailer, OutgoingMail mail) {
        try {
            mailer.send(message(mailer, mail.recipient(), mail.subject(), mail.body(), mail.language()));
            outbox.sent(mail.id());
            AccountMeters.mail(true);
            return true;
        } catch (MailException | MessagingException e) {
            // neither recipient nor text into the log file: the outbox page shows them to those who may see them
            log.warn("Mail {} could not be sent (attempt {}): {}", mail.id(), mail.attempts() + 1,
                    ADDRESS.matcher(reason(e)).replaceAll("…@…"));
            outbox.failed(mail, reason(e));
            AccountMeters.mail(false);
            return !isAway(e);
        }
    }

    private MimeMessage message(JavaMailSender mailer, String to, String subject, String body, String language)
            throws MessagingException {
        MimeMessage message = mailer.createMimeMessage();
        MimeMessageHelper text = new MimeMessageHelper(message, false, "UTF-8");
        text.setFrom(server.from());
        text.setTo(to);
        text.setSubject(subject);
        text.setText(body);
        message.addHeader("Content-Language", language);
        message.addHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** The innermost message says most. */
    private static String reason(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(e.getMessage()) + (cause == e ? "" : " (" + cause.getMessage() + ")");
    }

    /** No connection or no sign-in: nothing is wrong with the mail itself. */
    private static boolean isAway(Exception e) {
        if (e instanceof MailAuthenticationException) {
            return true;
        }
        Stream<Exception> reasons = e instanceof MailSendException failed
                ? Stream.concat(Stream.of(e), Stream.of(failed.getMessageExceptions())) : Stream.of(e);
        return reasons.anyMatch(reason -> {
            for (Throwable cause = reason; cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException) {
                    return true;
                }
            }
            return false;
        });
    }
}
