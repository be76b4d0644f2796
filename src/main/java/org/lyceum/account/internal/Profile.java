package org.lyceum.account.internal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What people set about themselves. Every act is about the person who is signed in. */
@Service
public class Profile {

    private final SignedIn signedIn;
    private final PersonTable people;
    private final PasswordCheck check;
    private final PasswordRules rules;
    private final PasswordEncoder encoder;
    private final KeepSignedIn devices;
    private final OneTimeTokens tokens;
    private final OpenSession session;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    Profile(
            SignedIn signedIn,
            PersonTable people,
            PasswordCheck check,
            PasswordRules rules,
            PasswordEncoder encoder,
            KeepSignedIn devices,
            OneTimeTokens tokens,
            OpenSession session,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.signedIn = signedIn;
        this.people = people;
        this.check = check;
        this.rules = rules;
        this.encoder = encoder;
        this.devices = devices;
        this.tokens = tokens;
        this.session = session;
        this.audit = audit;
        this.transaction = transaction;
    }

    public PersonRow mine() {
        return signedIn.requireRow();
    }

    /** @throws RefusedException when a name is not acceptable */
    public void save(String displayName, String legalName, ZoneId zone) {
        PersonRow before = mine();
        String display = PersonName.display(displayName);
        String legal = PersonName.legal(legalName);
        List<String> changed = new ArrayList<>();
        if (!display.equals(before.displayName())) {
            changed.add("displayName");
        }
        if (!legal.equals(before.legalName())) {
            changed.add("legalName");
        }
        if (!zone.equals(before.zone())) {
            changed.add("zone");
        }
        if (changed.isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            people.setProfile(before.id(), display, legal, before.language(), zone);
            // which, and not from what to what: the log outlives the account
            record(before, "account.profile-changed", Map.of("fields", String.join(", ", changed)));
        });
    }

    /**
     * Signs all other sessions and remembered devices out and keeps this session.
     *
     * @throws RefusedException when the current password is wrong or the next one is no good
     */
    public void changePassword(String password, String next) {
        PersonRow person = mine();
        check.require(person, password);
        rules.fault(next, person.email(), person.displayName()).ifPresent(fault -> {
            throw new RefusedException(fault.key());
        });
        if (next.equals(password)) {
            throw new RefusedException("account.self.refused.same-password");
        }
        String hash = encoder.encode(next);
        transaction.executeWithoutResult(status -> {
            people.setPassword(person.id(), hash);
            devices.forgetDevices(person.id());
            tokens.revoke(OneTimeTokens.Purpose.RESET_PASSWORD, person.id());
            record(person, "account.password-changed", Map.of());
        });
        session.keep();
    }

    private void record(PersonRow person, String action, Map<String, String> details) {
        audit.record(new AuditEntry(person.id().value(), action, "person:" + person.id(), details));
    }
}
