package org.lyceum.account.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Mail;
import org.lyceum.account.MailOutbox;
import org.lyceum.account.PublicUrl;
import org.lyceum.account.internal.OneTimeTokens.Purpose;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A new password by mail, for people who forgot theirs. */
@Service
public class PasswordReset {

    private final InputRules rules;
    private final PersonTable people;
    private final OneTimeTokens tokens;
    private final PasswordEncoder encoder;
    private final KeepSignedIn devices;
    private final MailThrottle throttle;
    private final MailOutbox outbox;
    private final PublicUrl url;
    private final CurrentPerson current;
    private final AuditLog audit;

    public PasswordReset(
            InputRules rules,
            PersonTable people,
            OneTimeTokens tokens,
            PasswordEncoder encoder,
            KeepSignedIn devices,
            MailThrottle throttle,
            MailOutbox outbox,
            PublicUrl url,
            CurrentPerson current,
            AuditLog audit) {
        this.rules = rules;
        this.people = people;
        this.tokens = tokens;
        this.encoder = encoder;
        this.devices = devices;
        this.throttle = throttle;
        this.outbox = outbox;
        this.url = url;
        this.current = current;
        this.audit = audit;
    }

    /**
     * {@link #request} for people who are not signed in.
     *
     * @param network address that the request came from
     * @throws InvalidInputException when it is no mail address
     * @throws ThrottledException    after too many mails
     */
    @Transactional
    public void ask(String email, String network) {
        rules.email(email).ifPresent(fault -> {
            throw new InvalidInputException(List.of(fault));
        });
        throttle.admit(email, network);
        request(email);
    }

    /** Mails a link to whoever has an account with the address and may sign in; does nothing for all others. */
    @Transactional
    public void request(String email) {
        Optional<PersonRow> found = people.byEmail(email).filter(PasswordReset::mayHaveOne);
        if (found.isEmpty()) {
            return;
        }
        PersonRow person = found.get();
        String token = tokens.issue(Purpose.RESET_PASSWORD, person.id());
        outbox.enqueue(new Mail(person.email(), person.language(), "account.mail.reset", List.of(url.of("reset/" + token))));
        UUID actor = current.find().map(admin -> admin.id().value()).orElse(null);
        audit.record(new AuditEntry(actor, "account.password-reset-requested", "person:" + person.id(), Map.of()));
    }

    @Transactional(readOnly = true)
    public boolean isValid(String token) {
        return owner(token).isPresent();
    }

    /**
     * Sets the password, signs every session and device out and tells the owner. The link came by mail, so it
     * also confirms the address.
     *
     * @return false when the link is unknown, expired or used
     * @throws InvalidInputException for a password that breaks the rules; the link stays good
     */
    @Transactional
    public boolean reset(String token, String password) {
        Optional<PersonRow> owner = owner(token);
        if (owner.isEmpty()) {
            return false;
        }
        PersonRow person = owner.get();
        rules.password(password, person.email(), person.displayName()).ifPresent(fault -> {
            throw new InvalidInputException(List.of(fault));
        });
        if (tokens.use(Purpose.RESET_PASSWORD, token).isEmpty()) {
            return false;
        }
        people.setPassword(person.id(), encoder.encode(password));
        devices.forgetDevices(person.id());
        if (person.status() == Status.UNCONFIRMED) {
            tokens.revoke(Purpose.CONFIRM_EMAIL, person.id());
            people.setStatus(person.id(), Status.ACTIVE);
            record(person, "account.confirmed");
        }
        outbox.enqueue(new Mail(person.email(), person.language(), "account.mail.password-changed",
                List.of(url.of("forgot"))));
        record(person, "account.password-reset");
        return true;
    }

    private Optional<PersonRow> owner(String token) {
        return tokens.find(Purpose.RESET_PASSWORD, token)
                .flatMap(use -> people.row(use.personId()))
                .filter(PasswordReset::mayHaveOne);
    }

    private void record(PersonRow person, String action) {
        audit.record(new AuditEntry(person.id().value(), action, "person:" + person.id(), Map.of()));
    }

    private static boolean mayHaveOne(PersonRow person) {
        return person.status() == Status.ACTIVE || person.status() == Status.UNCONFIRMED;
    }
}
