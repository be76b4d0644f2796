package org.lyceum.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.account.PersonId;
import org.lyceum.audit.internal.AuditFilter;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class ProfileTest extends AccountTest {

    private static final String NEXT = "nine loud orange foxes";
    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private Profile profile;
    private PersonId olga;

    @BeforeEach
    void openProfile() {
        profile = new Profile(current, people, check, new PasswordRules(), encoder, devices, tokens, session, audit, transaction);
        olga = person("Olga");
        signIn(olga);
    }

    @Test
    void shouldKeepMarkupAsTextAndRecordWhichFieldsChanged() {
        profile.save("  <b>Olga</b> ", "Ольга О'Нил", ZoneId.of("Asia/Tokyo"));
        PersonRow me = profile.mine();
        assertThat(me.displayName()).isEqualTo("<b>Olga</b>");
        assertThat(me.legalName()).isEqualTo("Ольга О'Нил");
        assertThat(me.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        profile.save(me.displayName(), me.legalName(), me.zone());
        assertThat(audit.find(AuditFilter.ALL, 0, 9)).singleElement().satisfies(row -> {
            assertThat(row.action()).isEqualTo("account.profile-changed");
            assertThat(row.details()).containsEntry("fields", "displayName, legalName, zone");
        });
    }

    @Test
    void shouldRefuseNamesThatAreEmptyTooLongOrUnseen() {
        assertRefused("  ", "", "account.self.refused.name-empty");
        assertRefused("x".repeat(101), "", "account.self.refused.name-long");
        assertRefused("Olga", "x".repeat(201), "account.self.refused.name-long");
        assertRefused("Ol\nga", "", "account.self.refused.name-characters");
        assertRefused("Ol\u0000ga", "", "account.self.refused.name-characters");
        assertRefused("Olga\u202Eagro", "", "account.self.refused.name-characters");
        assertRefused("Ol\u2028ga", "", "account.self.refused.name-characters");
        assertThat(PersonName.display("e\u0301")).isEqualTo("\u00E9");
        assertThat(PersonName.display("نمی\u200Cدانم")).contains("\u200C");
        profile.save("x".repeat(100), "x".repeat(200), ZoneId.of("UTC"));
        assertThat(profile.mine().legalName()).hasSize(200);
    }

    private void assertRefused(String display, String legal, String key) {
        assertThatThrownBy(() -> profile.save(display, legal, ZoneId.of("UTC")))
                .isInstanceOf(RefusedException.class).hasMessage(key);
    }

    @Test
    void shouldSignOtherSessionsAndDevicesOutAndKeepThisOneWhenThePasswordChanges() throws Exception {
        MockHttpSession here = sessionOf(olga);
        MockHttpSession elsewhere = sessionOf(olga);
        jdbc.sql("insert into remembered_device (series, person, token_hash, expires_at) values ('s', ?, 'h', current_timestamp)")
                .param(olga.value()).update();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request(here)));

        profile.changePassword(PASSWORD, NEXT);

        assertThat(encoder.matches(NEXT, people.row(olga).orElseThrow().passwordHash())).isTrue();
        assertThat(jdbc.sql("select count(*) from remembered_device").query(Integer.class).single()).isZero();
        assertThat(staysSignedIn(here)).isTrue();
        assertThat(staysSignedIn(elsewhere)).isFalse();
        assertThat(elsewhere.isInvalid()).isTrue();
        assertThat(acts()).containsExactly("account.password-changed");
    }

    @Test
    void shouldEndTheSessionWhenThePersonIsDisabled() throws Exception {
        MockHttpSession here = sessionOf(olga);
        assertThat(staysSignedIn(here)).isTrue();
        people.setStatus(olga, Status.DISABLED);
        assertThat(staysSignedIn(here)).isFalse();
        people.setStatus(olga, Status.ACTIVE);
        assertThat(here.isInvalid()).isTrue();
        signIn(olga);
        people.setStatus(olga, Status.DISABLED);
        assertThatThrownBy(profile::mine).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void shouldRefuseWeakOrUnchangedPasswords() {
        assertThatThrownBy(() -> profile.changePassword(PASSWORD, "short")).hasMessage("account.password.too-short");
        assertThatThrownBy(() -> profile.changePassword(PASSWORD, "olga@example.org")).hasMessage("account.password.personal");
        assertThatThrownBy(() -> profile.changePassword(PASSWORD, PASSWORD)).hasMessage("account.self.refused.same-password");
        assertThat(acts()).isEmpty();
        assertThat(profile.mine().signInVersion()).isZero();
    }

    @Test
    void shouldStopLookingAtPasswordsAfterEightWrongOnesForAWhile() {
        for (int i = 0; i < 8; i++) {
            assertThatThrownBy(() -> profile.changePassword("wrong", NEXT)).hasMessage("account.self.refused.password");
        }
        assertThatThrownBy(() -> profile.changePassword(PASSWORD, NEXT)).hasMessage("account.self.refused.wait")
                .extracting(refused -> ((RefusedException) refused).arguments()).isEqualTo(new Object[] {16L});
        clock.advance(Duration.ofMinutes(16));
        profile.changePassword(PASSWORD, NEXT);
        assertThat(acts()).containsExactly("account.password-changed");
    }

    private MockHttpSession sessionOf(PersonId person) {
        MockHttpSession session = new MockHttpSession();
        session.setAttribute(CONTEXT, signIn(person));
        return session;
    }

    private boolean staysSignedIn(MockHttpSession session) throws Exception {
        SecurityContextHolder.setContext((SecurityContext) session.getAttribute(CONTEXT));
        new FreshSessionFilter(directory, new HttpSessionSecurityContextRepository())
                .doFilter(request(session), new MockHttpServletResponse(), new MockFilterChain());
        return SignedIn.principal().isPresent();
    }

    private static MockHttpServletRequest request(MockHttpSession session) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setSession(session);
        return request;
    }
}
