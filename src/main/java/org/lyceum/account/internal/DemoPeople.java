package org.lyceum.account.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lyceum.account.PersonId;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.lyceum.ui.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People to look around as, on a fresh start in demo mode. Their one password is public. */
@Component
public class DemoPeople {

    public static final String PASSWORD = "lyceum-demo-2026";
    private static final String DOMAIN = "@demo.lyceum";

    /** The demo addresses, in the order of their power. */
    public static final List<String> EMAILS =
            List.of("learner" + DOMAIN, "teacher" + DOMAIN, "reviewer" + DOMAIN, "admin" + DOMAIN);

    private final boolean demo;
    private final PersonTable people;
    private final RoleTable roles;
    private final OrganisationTable organisations;
    private final PasswordEncoder encoder;
    private final TimeOrderedIds ids;
    private final AuditLog audit;
    private final Clock clock;

    public DemoPeople(
            @Value("${lyceum.mode}") String mode,
            PersonTable people,
            RoleTable roles,
            OrganisationTable organisations,
            PasswordEncoder encoder,
            TimeOrderedIds ids,
            AuditLog audit,
            Clock clock) {
        this.demo = !mode.equals("production");
        this.people = people;
        this.roles = roles;
        this.organisations = organisations;
        this.encoder = encoder;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the sign-in page offers them: in demo mode, as long as they are there. */
    public List<String> offered() {
        if (!demo) {
            return List.of();
        }
        return EMAILS.stream()
                .filter(email -> people.byEmail(email).filter(row -> row.demo() && row.status() == Status.ACTIVE).isPresent())
                .toList();
    }

    /** Does nothing in production or where anybody is. */
    @Transactional
    public void createOnFreshStart() {
        if (!demo || !people.isEmpty()) {
            return;
        }
        String hash = encoder.encode(PASSWORD);
        PersonId learner = create(EMAILS.get(0), "Lea Learner", hash);
        PersonId teacher = create(EMAILS.get(1), "Theo Teacher", hash);
        PersonId reviewer = create(EMAILS.get(2), "Rita Reviewer", hash);
        PersonId admin = create(EMAILS.get(3), "Ada Admin", hash);
        UUID school = organisations.create("Demo School").orElseThrow();
        UUID group = organisations.createGroup(school, "Group A").orElseThrow();
        for (PersonId member : List.of(learner, teacher)) {
            organisations.addMember(school, member);
            organisations.addGroupMember(group, member);
        }
        roles.grant(teacher, new RoleGrant(Role.TEACHER, new Scope(Scope.Kind.ORGANISATION, school)));
        roles.grant(reviewer, new RoleGrant(Role.REVIEWER, Scope.SITE));
        roles.grant(admin, new RoleGrant(Role.ADMIN, Scope.SITE));
        audit.record(new AuditEntry(null, "account.demo-created", "site", Map.of()));
    }

    private PersonId create(String email, String name, String hash) {
        PersonId id = new PersonId(ids.next());
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        people.insert(new PersonRow(id, email, hash, Status.ACTIVE, name + " (demo)", "", Language.EN,
                ZoneOffset.UTC, 0, true, now, null));
        return id;
    }
}
