package org.lyceum.account.internal;

import java.util.Optional;
import org.springframework.mail.javamail.JavaMailSender;

/** The way out for mail. */
public interface MailServer {

    /** Empty as long as no server is set. */
    Optional<JavaMailSender> sender();

    /** The address that mails come from. */
    String from();
}
