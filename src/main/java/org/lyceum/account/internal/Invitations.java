package org.lyceum.account.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Person;
import org.lyceum.account.PersonId;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.account.internal.FieldFault.Field;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accepting invitations. Unknown, expired, revoked and used ones are all the same: not there. */
@Service
public class Invitations {

    /** What an acceptance led to. */
    public enum Acceptance {
        /** The person can sign in. */
        ACTIVE,
        /** The address has to be confirmed by mail; nothing more is said, whether or not it has an account. */
        CONFIRM,
        GONE
    }

    private final InvitationTable table;
    private final InputRules rules;
    private final AccountCreation accounts;
    private final Registration registration;
    private final PersonTable people;
    private final OrganisationTable organisations;
    private final RoleTable roles;
    private final MailThrottle throttle;
    private final CurrentPerson current;
    private final AuditLog audit;

    public Invitations(
            InvitationTable table,
            InputRules rules,
            AccountCreation accounts,
            Registration registration,
            PersonTable people,
            OrganisationTable organisations,
            RoleTable roles,
            MailThrottle throttle,
            CurrentPerson current,
            AuditLog audit) {
        this.table = table;
        this.rules = rules;
        this.accounts = accounts;
        this.registration = registration;
        this.people = people;
        this.organisations = organisations;
        this.roles = roles;
        this.throttle = throttle;
        this.current = current;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Optional<Invitation> open(String token) {
        return table.open(token);
    }

    /** Whether the invited person has an account and so joins with it. Whoever has the link reads that mailbox. */
    @Transactional(readOnly = true)
    public boolean hasAccount(Invitation invitation) {
        return invitation.email() != null && people.byEmail(invitation.email())
                .filter(person -> person.status() != Status.UNCONFIRMED).isPresent();
    }

    /** Whether the person who is signed in is invited. */
    @Transactional(readOnly = true)
    public boolean isForCurrentPerson(Invitation invitation) {
        return current.find().filter(person -> invitation.isFor(person.email())).isPresent();
    }

    /**
     * Signs up with an invitation, joins its organisation and gets its role. The link of a person came by
     * mail, which confirms the address; that of a domain did not.
     *
     * @param network address that the request came from
     * @throws InvalidInputException for faults of the fields
     * @throws ThrottledException    after too many mails
     */
    @Transactional
    public Acceptance accept(String token, NewPerson person, String network) {
        Optional<Invitation> open = table.open(token);
        if (open.isEmpty()) {
            return Acceptance.GONE;
        }
        Invitation invitation = open.get();
        check(invitation, person);
        boolean personal = invitation.email() != null;
        if (!personal) {
            throttle.admit(person.email(), network);
        }
        Optional<PersonId> created = accounts.create(person, personal ? Status.ACTIVE : Status.UNCONFIRMED);
        if (created.isEmpty()) {
            if (personal) {
                throw new InvalidInputException(List.of(new FieldFault(Field.EMAIL, "account.invitation.known")));
            }
            registration.tellOwner(person.email());
            return Acceptance.CONFIRM;
        }
        if (!personal) {
            registration.signedUp(created.get());
        }
        welcome(invitation, created.get());
        return personal ? Acceptance.ACTIVE : Acceptance.CONFIRM;
    }

    /** The person who is signed in joins. False when the invitation is gone or meant for somebody else. */
    @Transactional
    public boolean join(String token) {
        Person person = current.require();
        Optional<Invitation> open = table.open(token).filter(invitation -> invitation.isFor(person.email()));
        if (open.isEmpty()) {
            return false;
        }
        welcome(open.get(), person.id());
        return true;
    }

    private void check(Invitation invitation, NewPerson person) {
        List<FieldFault> faults = new ArrayList<>(rules.faults(person));
        boolean addressIsGood = faults.stream().noneMatch(fault -> fault.field() == Field.EMAIL);
        if (addressIsGood && !invitation.isFor(person.email())) {
            faults.add(new FieldFault(Field.EMAIL, "account.invitation.address"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    private void welcome(Invitation invitation, PersonId person) {
        if (!table.accept(invitation.id())) {
            // somebody was faster; the exception undoes the account
            throw new RefusedException("account.invitation.gone");
        }
        @Nullable UUID organisation = invitation.organisation();
        if (organisation != null) {
            organisations.addMember(organisation, person);
        }
        if (invitation.role() != Role.LEARNER) {
            roles.grant(person, new RoleGrant(invitation.role(), organisation == null
                    ? Scope.SITE : new Scope(Scope.Kind.ORGANISATION, organisation)));
        }
        audit.record(new AuditEntry(person.value(), "account.invitation-accepted", "invitation:" + invitation.id(),
                Map.of("person", person.toString())));
    }
}
