package org.lyceum.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.FixedSettings;
import org.lyceum.account.Consent;
import org.lyceum.account.PersonId;
import org.lyceum.account.PersonalData;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.audit.AuditEntry;
import org.lyceum.ui.Language;
import org.lyceum.ui.Messages;
import org.springframework.security.access.AccessDeniedException;

class PrivacyDeskTest extends AccountTest {

    private PersonId olga;
    private UUID school;

    @BeforeEach
    void enrol() {
        olga = person("Olga");
        school = organisations.create("School").orElseThrow();
        organisations.addMember(school, olga);
        organisations.addGroupMember(organisations.createGroup(school, "A").orElseThrow(), olga);
        roles.grant(olga, new RoleGrant(Role.TEACHER, organisation(school)));
        signIn(olga);
    }

    @Test
    void shouldKeepEveryDecisionAndHoldTheLastAtOnce() {
        PrivacyDesk desk = desk();
        assertThat(desk.decision(Consent.TUTOR)).isEmpty();
        desk.decide(Consent.TUTOR, true);
        desk.decide(Consent.TUTOR, true);
        assertThat(consents.given(olga, Consent.TUTOR)).isTrue();
        assertThat(consents.given(olga, Consent.SOLUTION_REUSE)).isFalse();
        clock.advance(Duration.ofDays(1));
        desk.decide(Consent.TUTOR, false);

        assertThat(consents.given(olga, Consent.TUTOR)).isFalse();
        assertThat(desk.decision(Consent.TUTOR).orElseThrow().at().toInstant()).isEqualTo(clock.instant());
        assertThat(consents.of(olga)).extracting(ConsentHistory.Event::given).containsExactly(true, false);
        assertThat(acts()).containsExactly("account.consent-withdrawn", "account.consent-given");
    }

    @Test
    void shouldPutEveryModuleIntoTheExport() throws IOException {
        consents.set(olga, Consent.TUTOR, true);
        audit.record(new AuditEntry(olga.value(), "account.signed-in", "person:" + olga, Map.of()));
        mail("olga@example.org", "Set a new password", "https://learn.example.org/reset/secret");
        List<Double> progress = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        PrivacyDesk desk = desk(new Notes("zoo", false));
        desk.export(out, progress::add);

        Map<String, String> files = unzip(out.toByteArray());
        assertThat(files.keySet()).containsExactly("README.txt", "account/acts.json", "account/consents.json",
                "account/mails.json", "account/profile.json", "account/roles.json", "account/sign-ins.json", "zoo/note.txt");
        assertThat(files.get("zoo/note.txt")).isEqualTo("Grüße, " + olga);
        assertThat(files.get("account/profile.json")).contains("\"olga@example.org\"", "\"School / A\"")
                .doesNotContain(people.row(olga).orElseThrow().passwordHash());
        assertThat(files.get("account/consents.json")).contains("TUTOR", "true", "2026-03-01T09:00:00Z");
        assertThat(files.get("account/roles.json")).contains("TEACHER", "ORGANISATION", "School");
        assertThat(files.get("account/sign-ins.json")).contains("2026-03-01T09:00:00Z");
        assertThat(files.get("account/mails.json")).contains("Set a new password", "SENT").doesNotContain("secret");
        assertThat(progress).containsExactly(0.0, 0.5, 1.0);
        assertThat(desk.exportName()).isEqualTo("lyceum-2026-03-01.zip");
        assertThat(acts()).startsWith("account.data-exported");
    }

    @Test
    void shouldEraseInvitationsToTheAddressAndTheirMail() {
        AccountServices account = new AccountServices(jdbc);
        account.admin();
        for (String guest : List.of("Olga@Example.org", "somebody@example.org")) {
            account.invitationAdministration.create(new NewInvitation(guest, Role.LEARNER, null, Language.EN));
        }
        assertThat(rows("outgoing_mail")).isEqualTo(2);

        desk().erase(PASSWORD);

        assertThat(jdbc.sql("select recipient from outgoing_mail").query(String.class).list())
                .containsExactly("somebody@example.org");
        assertThat(jdbc.sql("select email from invitation").query(String.class).list()).containsExactly("somebody@example.org");
    }

    @Test
    void shouldLeaveNothingPersonalWhenTheAccountIsErased() {
        consents.set(olga, Consent.TUTOR, true);
        tokens.issue(OneTimeTokens.Purpose.RESET_PASSWORD, olga);
        jdbc.sql("insert into remembered_device (series, person, token_hash, expires_at) values ('s', ?, 'h', current_timestamp)")
                .param(olga.value()).update();
        mail("olga@example.org", "s", "b");
        Notes notes = new Notes("zoo", false);
        notes.write(olga);

        desk(notes).erase(PASSWORD);

        PersonRow row = people.row(olga).orElseThrow();
        assertThat(row.status()).isEqualTo(Status.ERASED);
        assertThat(row.displayName() + row.legalName() + row.email()).isEmpty();
        assertThat(row.passwordHash()).isNull();
        for (String table : List.of("remembered_device", "one_time_token", "role_grant", "organisation_member",
                "group_member", "consent_event", "outgoing_mail", "draft_note")) {
            assertThat(rows(table)).as(table).isZero();
        }
        assertThat(acts()).startsWith("account.erased");
        assertThat(people.byEmail("olga@example.org")).isEmpty();
        assertThatThrownBy(() -> desk().exportName()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void shouldEraseNothingWhenOneModuleFails() {
        consents.set(olga, Consent.TUTOR, true);
        Notes first = new Notes("aaa", false);
        first.write(olga);

        assertThatThrownBy(() -> desk(first, new Notes("zoo", true)).erase(PASSWORD))
                .isInstanceOf(IllegalStateException.class).hasMessage("zoo is closed");

        assertThat(rows("draft_note")).isEqualTo(1);
        assertThat(people.row(olga).orElseThrow().status()).isEqualTo(Status.ACTIVE);
        assertThat(consents.given(olga, Consent.TUTOR)).isTrue();
        assertThat(roles.grants(olga)).hasSize(1);
        assertThat(acts()).doesNotContain("account.erased");
    }

    @Test
    void shouldTakeTheAccountLast() {
        Notes notes = new Notes("zoo", false);
        assertThat(desk(notes).modules()).containsExactly("zoo", "account");
    }

    @Test
    void shouldRefuseToEraseWhenThePasswordIsWrongOrItIsTheLastAdmin() {
        assertThatThrownBy(() -> desk().erase("wrong")).hasMessage("account.self.refused.password");
        roles.grant(olga, new RoleGrant(Role.ADMIN, Scope.SITE));
        assertThatThrownBy(() -> desk().erase(PASSWORD)).hasMessage("account.self.refused.last-admin");
        assertThat(people.row(olga).orElseThrow().status()).isEqualTo(Status.ACTIVE);
        siteAdmin("Ada");
        desk().erase(PASSWORD);
        assertThat(people.row(olga).orElseThrow().status()).isEqualTo(Status.ERASED);
    }

    private PrivacyDesk desk(PersonalData... others) {
        List<PersonalData> modules = new ArrayList<>(List.of(others));
        modules.addFirst(new AccountData(people, roles, organisations, consents, devices, tokens, audit, jdbc));
        return new PrivacyDesk(current, consents, modules, roles, check, session, audit, new Messages(), new FixedSettings(), transaction, clock);
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static Map<String, String> unzip(byte[] bytes) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** Another module with a table of its own. */
    private final class Notes implements PersonalData {

        private final String module;
        private final boolean closed;

        Notes(String module, boolean closed) {
            this.module = module;
            this.closed = closed;
            jdbc.sql("create table if not exists draft_note (person uuid)").update();
        }

        void write(PersonId person) {
            jdbc.sql("insert into draft_note (person) values (?)").param(person.value()).update();
        }

        @Override
        public String module() {
            return module;
        }

        @Override
        public Map<String, byte[]> export(PersonId person) {
            return Map.of("note.txt", ("Grüße, " + person).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void erase(PersonId person) {
            if (closed) {
                throw new IllegalStateException(module + " is closed");
            }
            jdbc.sql("delete from draft_note where person = ?").param(person.value()).update();
        }
    }

    private void mail(String to, String subject, String body) {
        jdbc.sql("""
                        insert into outgoing_mail (id, recipient, language, message_key, subject, body, status, next_attempt_at, created_at)
                        values (?, ?, 'en', 'k', ?, ?, 'SENT', current_timestamp, current_timestamp)""")
                .params(ids.next(), to, subject, body).update();
    }
}
