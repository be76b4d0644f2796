package org.lyceum.account;

import java.util.Optional;

/** Tries the mail server out, past the outbox. */
public interface TestMail {

    /** Whether a mail server is set. */
    boolean isConfigured();

    /**
     * Sends the person a mail and waits for the server, up to a minute: not for a thread that holds a session.
     *
     * @return what the server or the network said; empty when it took the mail
     */
    Optional<String> send(Person to);
}
