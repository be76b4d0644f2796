package org.lyceum.account.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lyceum.account.Mail;
import org.lyceum.account.MailOutbox;
import org.lyceum.account.PersonId;
import org.lyceum.account.PublicUrl;
import org.lyceum.account.internal.FieldFault.Field;
import org.lyceum.account.internal.OneTimeTokens.Purpose;
import org.lyceum.account.internal.Throttle.Limit;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signing up. Whoever signs up is told to look into the mailbox, whether or not the address has an account:
 * only the owner of the mailbox learns which of the two it is.
 */
@Service
public class Registration {

    /** What became of a confirmation. */
    public enum Confirmation {
        DONE,
        /** The link is unknown, expired or used. */
        INVALID_LINK,
        WRONG_PASSWORD
    }

    private final SignUpPolicy policy;
    private final InputRules rules;
    private final AccountCreation accounts;
    private final PersonTable people;
    private final OneTimeTokens tokens;
    private final PasswordEncoder encoder;
    private final MailThrottle mailThrottle;
    private final Throttle throttle;
    private final MailOutbox outbox;
    private final PublicUrl url;
    private final AuditLog audit;

    public Registration(
            SignUpPolicy policy,
            InputRules rules,
            AccountCreation accounts,
            PersonTable people,
            OneTimeTokens tokens,
            PasswordEncoder encoder,
            MailThrottle mailThrottle,
            Throttle throttle,
            MailOutbox outbox,
            PublicUrl url,
            AuditLog audit) {
        this.policy = policy;
        this.rules = rules;
        this.accounts = accounts;
        this.people = people;
        this.tokens = tokens;
        this.encoder = encoder;
        this.mailThrottle = mailThrottle;
        this.throttle = throttle;
        this.outbox = outbox;
        this.url = url;
        this.audit = audit;
    }

    /**
     * Creates an unconfirmed account and mails the link that confirms it.
     *
     * @param network address that the request came from
     * @throws InvalidInputException for faults of the fields; none says whether an address is registered
     * @throws RefusedException      where people are invited only
     * @throws ThrottledException    after too many mails
     */
    @Transactional
    public void signUp(NewPerson person, String network) {
        if (!policy.isOffered()) {
            throw new RefusedException("account.sign-up.closed");
        }
        List<FieldFault> faults = new ArrayList<>(rules.faults(person));
        boolean addressIsGood = faults.stream().noneMatch(fault -> fault.field() == Field.EMAIL);
        if (addressIsGood && !policy.allows(person.email())) {
            faults.add(new FieldFault(Field.EMAIL, "account.email.domain"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
        mailThrottle.admit(person.email(), network);
        accounts.create(person, Status.UNCONFIRMED)
                .ifPresentOrElse(this::signedUp, () -> tellOwner(person.email()));
    }

    /** The rest of every sign-up whose address is yet to be confirmed. */
    void signedUp(PersonId id) {
        audit.record(new AuditEntry(null, "account.signed-up", "person:" + id, Map.of()));
        people.row(id).ifPresent(this::sendLink);
    }

    /** Tells the owner of an account that somebody signed up with the address. */
    void tellOwner(String email) {
        people.byEmail(email).filter(owner -> owner.status() == Status.ACTIVE).ifPresent(owner ->
                outbox.enqueue(new Mail(owner.email(), owner.language(), "account.mail.already-registered",
                        List.of(url.of("sign-in"), url.of("forgot")))));
    }

    /**
     * Mails a new link to somebody who has not confirmed yet; the earlier one no longer works. Does nothing
     * for all others, and says so to nobody.
     *
     * @throws ThrottledException after too many mails
     */
    @Transactional
    public void resend(String email, String network) {
        if (rules.email(email).isPresent()) {
            throw new InvalidInputException(rules.email(email).stream().toList());
        }
        mailThrottle.admit(email, network);
        people.byEmail(email).filter(person -> person.status() == Status.UNCONFIRMED).ifPresent(this::sendLink);
    }

    /** Whether {@link #confirm} would find an account for the link. */
    @Transactional(readOnly = true)
    public boolean isValid(String token) {
        return pending(token).isPresent();
    }

    /**
     * Whether the link alone is not enough. Somebody may have signed up again with the address of a person
     * who was about to confirm, with another password: the owner of the mailbox must not open that account.
     */
    @Transactional(readOnly = true)
    public boolean asksForPassword(String token) {
        return pending(token).filter(person -> person.signInVersion() > 0).isPresent();
    }

    /** @param password only looked at where {@link #asksForPassword} holds */
    @Transactional
    public Confirmation confirm(String token, String password) {
        Optional<PersonRow> pending = pending(token);
        if (pending.isEmpty()) {
            return Confirmation.INVALID_LINK;
        }
        PersonRow person = pending.get();
        if (person.signInVersion() > 0 && !isPassword(person, password)) {
            return Confirmation.WRONG_PASSWORD;
        }
        if (tokens.use(Purpose.CONFIRM_EMAIL, token).isEmpty()) {
            return Confirmation.INVALID_LINK;
        }
        people.setStatus(person.id(), Status.ACTIVE);
        audit.record(new AuditEntry(person.id().value(), "account.confirmed", "person:" + person.id(), Map.of()));
        return Confirmation.DONE;
    }

    private boolean isPassword(PersonRow person, String password) {
        String subject = person.id().toString();
        throttle.wait(Limit.PASSWORD_CHECK, subject).ifPresent(wait -> {
            throw new ThrottledException(wait);
        });
        if (password.length() <= PasswordRules.MAX_LENGTH && encoder.matches(password, person.passwordHash())) {
            return true;
        }
        throttle.count(Limit.PASSWORD_CHECK, subject);
        return false;
    }

    private Optional<PersonRow> pending(String token) {
        return tokens.find(Purpose.CONFIRM_EMAIL, token)
                .flatMap(use -> people.row(use.personId()))
                .filter(person -> person.status() == Status.UNCONFIRMED);
    }

    private void sendLink(PersonRow person) {
        String token = tokens.issue(Purpose.CONFIRM_EMAIL, person.id());
        outbox.enqueue(new Mail(person.email(), person.language(), "account.mail.confirm",
                List.of(url.of("confirm/" + token))));
    }
}
