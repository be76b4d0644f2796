package org.lyceum.account.internal;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.lyceum.DatabaseTest;
import org.lyceum.FixedSettings;
import org.lyceum.TestClock;
import org.lyceum.account.PersonId;
import org.lyceum.account.PublicUrl;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.audit.internal.AuditFilter;
import org.lyceum.audit.internal.AuditRow;
import org.lyceum.audit.internal.AuditTable;
import org.lyceum.ui.Language;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.context.request.RequestContextHolder;

/** The account module by hand, on both databases, with a school of two groups. */
abstract class AccountTest extends DatabaseTest {

    static final String PASSWORD = "four quiet green owls";

    final TestClock clock = new TestClock();
    final PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 64, 1);
    PersonTable people;
    RoleTable roles;
    OrganisationTable organisations;
    AuditTable audit;
    SignedIn current;
    SignInDirectory directory;
    KeepSignedIn devices;
    OneTimeTokens tokens;
    ConsentHistory consents;
    Throttle throttle;
    TimeOrderedIds ids;
    PasswordCheck check;
    OpenSession session;
    PersonAdministration administration;

    @BeforeEach
    void build() {
        ids = new TimeOrderedIds(clock);
        people = new PersonTable(jdbc, clock);
        roles = new RoleTable(jdbc, clock);
        organisations = new OrganisationTable(jdbc, ids, clock);
        audit = new AuditTable(jdbc, clock);
        current = new SignedIn(people);
        directory = new SignInDirectory(people, roles);
        devices = new KeepSignedIn(jdbc, directory, new PublicUrl(new FixedSettings(), new MockEnvironment()), clock);
        tokens = new OneTimeTokens(jdbc, clock);
        consents = new ConsentHistory(jdbc, clock, audit);
        throttle = new Throttle(jdbc, clock);
        check = new PasswordCheck(encoder, throttle);
        session = new OpenSession(directory);
        administration = new PersonAdministration(people, roles, roles, current, audit);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
    }

    PersonId person(String name) {
        PersonId id = new PersonId(ids.next());
        people.insert(new PersonRow(id, name.toLowerCase(Locale.ROOT) + "@example.org", encoder.encode(PASSWORD),
                Status.ACTIVE, name, "", Language.EN, ZoneOffset.UTC, 0, false,
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), null));
        return id;
    }

    PersonId siteAdmin(String name) {
        PersonId id = person(name);
        roles.grant(id, new RoleGrant(Role.ADMIN, Scope.SITE));
        return id;
    }

    SecurityContextImpl signIn(PersonId id) {
        SignedInPerson principal = directory.byId(id).orElseThrow().withoutPassword();
        SecurityContextImpl context = new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
        return context;
    }

    List<String> acts() {
        return audit.find(AuditFilter.ALL, 0, 100).stream().map(AuditRow::action).toList();
    }

    static Scope organisation(UUID id) {
        return new Scope(Scope.Kind.ORGANISATION, id);
    }

    static Scope group(UUID id) {
        return new Scope(Scope.Kind.GROUP, id);
    }
}
