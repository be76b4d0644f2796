package org.lyceum.account;

/** Mail that is sent after the transaction, retried until it went, and visible to admins. */
public interface MailOutbox {

    void enqueue(Mail mail);
}
