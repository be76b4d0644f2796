package org.lyceum.account.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lyceum.account.AccountOperator;
import org.lyceum.account.PublicUrl;
import org.lyceum.account.Scope;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The operator's acts. They are logged as the system's: nobody is signed in at the console. */
@Service
class OperatorDesk implements AccountOperator {

    private final PersonTable people;
    private final RoleTable roles;
    private final OneTimeTokens tokens;
    private final PublicUrl url;
    private final AuditLog audit;

    OperatorDesk(PersonTable people, RoleTable roles, OneTimeTokens tokens, PublicUrl url, AuditLog audit) {
        this.people = people;
        this.roles = roles;
        this.tokens = tokens;
        this.url = url;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Account> accounts() {
        return people.all().stream().map(row -> new Account(row.email(), row.displayName(), row.status().name(),
                roles.grants(row.id()).stream().filter(grant -> grant.scope().kind() == Scope.Kind.SITE)
                        .map(RoleGrant::role).sorted().toList(),
                row.demo(), row.signedInAt() == null ? null : row.signedInAt().toInstant())).toList();
    }

    @Override
    @Transactional
    public String adminLink() {
        String token = tokens.issue(OneTimeTokens.Purpose.ADMIN_LINK, null);
        audit.record(new AuditEntry(null, "account.admin-link-created", "site", Map.of()));
        return url.of("first-admin/" + token);
    }

    @Override
    @Transactional
    public Optional<String> disable(String email) {
        Optional<PersonRow> found = people.byEmail(email);
        if (found.isEmpty()) {
            return Optional.of("account.admin.refused.unknown");
        }
        PersonRow person = found.get();
        if (roles.isLastSiteAdmin(person.id())) {
            return Optional.of("account.admin.refused.last-admin");
        }
        shutOut(person);
        return Optional.empty();
    }

    @Override
    @Transactional
    public int disableDemoPeople() {
        return DemoExit.disable(people, audit);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hasDemoPeople() {
        return !DemoExit.active(people).isEmpty();
    }

    private void shutOut(PersonRow person) {
        people.setStatus(person.id(), Status.DISABLED);
        audit.record(new AuditEntry(null, "account.disabled", "person:" + person.id(), Map.of()));
    }
}
