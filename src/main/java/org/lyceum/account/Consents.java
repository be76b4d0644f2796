package org.lyceum.account;

/** What people agreed to. Asked on the server before every use. */
public interface Consents {

    boolean given(PersonId person, Consent consent);

    void set(PersonId person, Consent consent, boolean given);
}
