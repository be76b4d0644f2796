package org.lyceum.account.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lyceum.account.Access;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.PersonId;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What site admins do to an account. Every act is checked here and written to the audit log in its transaction. */
@Service
public class PersonAdministration {

    private final PersonTable people;
    private final RoleTable roles;
    private final Access access;
    private final CurrentPerson current;
    private final AuditLog audit;

    public PersonAdministration(
            PersonTable people, RoleTable roles, Access access, CurrentPerson current, AuditLog audit) {
        this.people = people;
        this.roles = roles;
        this.access = access;
        this.current = current;
        this.audit = audit;
    }

    /** Empty for unknown and for erased people alike. */
    @Transactional(readOnly = true)
    public Optional<PersonRow> find(PersonId id) {
        requireAdmin();
        return people.row(id).filter(person -> person.status() != Status.ERASED);
    }

    @Transactional(readOnly = true)
    public List<RoleGrant> grants(PersonId id) {
        requireAdmin();
        return roles.grants(id);
    }

    @Transactional
    public void grant(PersonId id, RoleGrant grant) {
        PersonId admin = requireAdmin();
        PersonRow person = require(id);
        if (roles.grant(person.id(), grant)) {
            record(admin, "account.role-granted", id, describe(grant));
        }
    }

    /** @throws RefusedException when it is the site's last admin */
    @Transactional
    public void revoke(PersonId id, RoleGrant grant) {
        PersonId admin = requireAdmin();
        if (isSiteAdmin(grant)) {
            refuseLastAdmin(id);
        }
        if (roles.revoke(id, grant)) {
            record(admin, "account.role-revoked", id, describe(grant));
        }
    }

    /** Shuts somebody out of all sessions. @throws RefusedException for oneself and for the last admin */
    @Transactional
    public void disable(PersonId id) {
        PersonId admin = requireAdmin();
        if (admin.equals(id)) {
            throw new RefusedException("account.admin.refused.self");
        }
        require(id);
        refuseLastAdmin(id);
        people.setStatus(id, Status.DISABLED);
        record(admin, "account.disabled", id, Map.of());
    }

    /** Lets somebody in again; also confirms an address that its owner could not confirm. */
    @Transactional
    public void enable(PersonId id) {
        PersonId admin = requireAdmin();
        require(id);
        people.setStatus(id, Status.ACTIVE);
        record(admin, "account.enabled", id, Map.of());
    }

    private void refuseLastAdmin(PersonId id) {
        if (roles.isLastSiteAdmin(id)) {
            throw new RefusedException("account.admin.refused.last-admin");
        }
    }

    private PersonRow require(PersonId id) {
        return find(id).orElseThrow(() -> new RefusedException("account.admin.refused.unknown"));
    }

    private PersonId requireAdmin() {
        PersonId admin = current.require().id();
        access.require(admin, Role.ADMIN, Scope.SITE);
        return admin;
    }

    private void record(PersonId admin, String action, PersonId subject, Map<String, String> details) {
        audit.record(new AuditEntry(admin.value(), action, "person:" + subject, details));
    }

    private static boolean isSiteAdmin(RoleGrant grant) {
        return grant.role() == Role.ADMIN && grant.scope().kind() == Scope.Kind.SITE;
    }

    private static Map<String, String> describe(RoleGrant grant) {
        Scope scope = grant.scope();
        return Map.of("role", grant.role().name(),
                "scope", scope.id() == null ? scope.kind().name() : scope.kind() + ":" + scope.id());
    }
}
