package org.lyceum.account.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lyceum.account.PersonId;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.account.internal.FieldFault.Field;
import org.lyceum.account.internal.OneTimeTokens.Purpose;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The account of the first admin, by the link on the console of a portal that nobody administers. */
@Service
public class FirstAdmin {

    private final InputRules rules;
    private final AccountCreation accounts;
    private final RoleTable roles;
    private final OneTimeTokens tokens;
    private final AuditLog audit;

    public FirstAdmin(
            InputRules rules, AccountCreation accounts, RoleTable roles, OneTimeTokens tokens, AuditLog audit) {
        this.rules = rules;
        this.accounts = accounts;
        this.roles = roles;
        this.tokens = tokens;
        this.audit = audit;
    }

    /** False also for a good link of the first start once there is an admin; the operator's own link holds still. */
    @Transactional(readOnly = true)
    public boolean isValid(String token) {
        return purpose(token).isPresent();
    }

    /**
     * Creates an active admin of the site. Whoever reads the console runs the portal, so the address is not
     * confirmed by mail: there may be no mail server yet.
     *
     * @return false when the link is unknown, expired or used, or when there is an admin
     * @throws InvalidInputException for faults of the fields; the link stays good
     */
    @Transactional
    public boolean create(String token, NewPerson person) {
        Optional<Purpose> purpose = purpose(token);
        if (purpose.isEmpty()) {
            return false;
        }
        List<FieldFault> faults = rules.faults(person);
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
        PersonId id = accounts.create(person, Status.ACTIVE).orElseThrow(() -> new InvalidInputException(
                List.of(new FieldFault(Field.EMAIL, "account.first-admin.taken"))));
        // of two people at once only one uses the link up; the other's account is rolled back
        if (tokens.use(purpose.get(), token).isEmpty()) {
            throw new RefusedException("account.first-admin.invalid");
        }
        roles.grant(id, new RoleGrant(Role.ADMIN, Scope.SITE));
        audit.record(new AuditEntry(id.value(), "account.first-admin", "person:" + id, Map.of()));
        return true;
    }

    private Optional<Purpose> purpose(String token) {
        if (tokens.find(Purpose.ADMIN_LINK, token).isPresent()) {
            return Optional.of(Purpose.ADMIN_LINK);
        }
        return roles.activeSiteAdmins() == 0 && tokens.find(Purpose.FIRST_ADMIN, token).isPresent()
                ? Optional.of(Purpose.FIRST_ADMIN) : Optional.empty();
    }
}
