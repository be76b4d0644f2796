package org.lyceum.account.internal;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lyceum.FixedSettings;
import org.lyceum.TestClock;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Person;
import org.lyceum.account.PersonId;
import org.lyceum.account.PublicUrl;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.lyceum.settings.Site;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The services of this module on one database, as the portal would wire them, with a cheap password hash. */
final class AccountServices {

    static final String GOOD_PASSWORD = "three quiet otters";
    static final String OTHER_PASSWORD = "seven loud herons";
    static final String NETWORK = "192.0.2.7";

    final TestClock clock = new TestClock();
    final List<AuditEntry> audited = new ArrayList<>();
    final Signed current = new Signed();
    final PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 1024, 1);
    final PersonTable people;
    final RoleTable roles;
    final OrganisationTable organisations;
    final OneTimeTokens tokens;
    final Outbox outbox;
    final KeepSignedIn devices;
    final SignInDirectory directory;
    final FirstAdmin firstAdmin;
    final PasswordReset reset;
    final InvitationAdministration invitationAdministration;
    private final AuditLog audit = audited::add;
    final FixedSettings settings = new FixedSettings().with(Site.PUBLIC_URL, "https://lyceum.test");
    private final JdbcClient jdbc;
    private final PublicUrl url = new PublicUrl(settings, new StandardEnvironment());
    private final Throttle throttle;
    private final InputRules rules = new InputRules(new PasswordRules());
    private final AccountCreation accounts;
    private final InvitationTable invitationTable;

    AccountServices(JdbcClient jdbc) {
        this.jdbc = jdbc;
        TimeOrderedIds ids = new TimeOrderedIds(clock);
        people = new PersonTable(jdbc, clock);
        roles = new RoleTable(jdbc, clock);
        organisations = new OrganisationTable(jdbc, ids, clock);
        tokens = new OneTimeTokens(jdbc, clock);
        outbox = new Outbox(jdbc, new Messages(), settings, ids, clock);
        throttle = new Throttle(jdbc, clock);
        directory = new SignInDirectory(people, roles);
        devices = new KeepSignedIn(jdbc, directory, url, clock);
        accounts = new AccountCreation(people, encoder, ids, clock);
        firstAdmin = new FirstAdmin(rules, accounts, roles, tokens, audit);
        reset = new PasswordReset(rules, people, tokens, encoder, devices, new MailThrottle(throttle), outbox, url,
                current, audit);
        invitationTable = new InvitationTable(jdbc, clock);
        invitationAdministration = new InvitationAdministration(invitationTable, organisations, rules, ids, outbox, url,
                roles, current, audit);
    }

    Registration registration() {
        return registration("open", "");
    }

    Registration registration(String policy, String domains) {
        FixedSettings policySettings = new FixedSettings()
                .with(AccountSettings.POLICY, policy).with(AccountSettings.DOMAINS, domains);
        return new Registration(new SignUpPolicy(policySettings), rules, accounts, people, tokens, encoder,
                new MailThrottle(throttle), throttle, outbox, url, audit);
    }

    Invitations invitations() {
        return new Invitations(invitationTable, rules, accounts, registration(), people, organisations, roles,
                new MailThrottle(throttle), current, audit);
    }

    PersonRow active(String email) {
        PersonId id = accounts.create(somebody(email), Status.ACTIVE).orElseThrow();
        return people.row(id).orElseThrow();
    }

    PersonRow admin() {
        PersonRow admin = active("admin@example.org");
        roles.grant(admin.id(), new RoleGrant(Role.ADMIN, Scope.SITE));
        current.person = admin.toPerson();
        return admin;
    }

    /** Mails to an address, oldest first; a moment passes between any two. */
    List<OutgoingMail> mailsTo(String address) {
        return outbox.page(null, 0, 100).reversed().stream().filter(mail -> mail.recipient().equals(address)).toList();
    }

    /** The token of the link in the last mail to an address. */
    String tokenMailedTo(String address) {
        Matcher link = Pattern.compile("(?m)^https://lyceum\\.test/[a-z]+/([\\w-]{43})$")
                .matcher(mailsTo(address).getLast().body());
        if (!link.find()) {
            throw new AssertionError("No link on a line of its own: " + mailsTo(address).getLast().body());
        }
        return link.group(1);
    }

    boolean hasPassword(String email, String password) {
        return encoder.matches(password, people.byEmail(email).orElseThrow().passwordHash());
    }

    List<String> actions() {
        return audited.stream().map(AuditEntry::action).toList();
    }

    void pass(Duration time) {
        clock.advance(time);
    }

    static NewPerson somebody(String email) {
        return somebody(email, GOOD_PASSWORD);
    }

    static NewPerson somebody(String email, String password) {
        return new NewPerson("Anna Lind", email, password, Language.EN, ZoneId.of("Europe/Madrid"));
    }

    /** Whoever the test says is signed in. */
    static final class Signed implements CurrentPerson {

        @Nullable Person person;

        @Override
        public Optional<Person> find() {
            return Optional.ofNullable(person);
        }

        @Override
        public Person require() {
            return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
        }
    }
}
