package org.lyceum.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lyceum.account.internal.AccountServices.GOOD_PASSWORD;
import static org.lyceum.account.internal.AccountServices.NETWORK;
import static org.lyceum.account.internal.AccountServices.OTHER_PASSWORD;
import static org.lyceum.account.internal.AccountServices.somebody;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;
import org.lyceum.account.internal.FieldFault.Field;

class PasswordResetTest extends DatabaseTest {

    private static final String ANNA = "anna@example.org";

    private AccountServices account;

    @BeforeEach
    void wire() {
        account = new AccountServices(jdbc);
    }

    @Test
    void shouldChangeThePasswordAndSignAllOthersOut() {
        PersonRow before = account.active(ANNA);
        jdbc.sql("insert into remembered_device (series, person, token_hash, expires_at) values ('s', :id, 'h', :at)")
                .param("id", before.id().value()).param("at", before.createdAt().plusDays(30)).update();
        account.reset.request("Anna@example.org");
        assertThat(account.reset.reset(account.tokenMailedTo(ANNA), OTHER_PASSWORD)).isTrue();

        PersonRow after = account.people.row(before.id()).orElseThrow();
        assertThat(after.signInVersion()).isEqualTo(before.signInVersion() + 1);
        assertThat(account.hasPassword(ANNA, OTHER_PASSWORD)).isTrue();
        assertThat(jdbc.sql("select count(*) from remembered_device").query(Integer.class).single()).isZero();
        assertThat(account.mailsTo(ANNA)).extracting(OutgoingMail::subject)
                .containsExactlyInAnyOrder("Your link for a new password", "Your password was changed");
        assertThat(account.actions()).containsExactly("account.password-reset-requested", "account.password-reset");
    }

    @Test
    void shouldSayNothingAndSendNothingWhenTheAddressIsUnknownOrShutOut() {
        PersonRow disabled = account.active("gone@example.org");
        account.people.setStatus(disabled.id(), Status.DISABLED);
        account.reset.ask(ANNA, NETWORK);
        account.reset.ask("gone@example.org", NETWORK);
        assertThat(account.outbox.count(null)).isZero();
        assertThat(account.audited).isEmpty();
    }

    @Test
    void shouldRefuseALinkThatExpiredWasUsedOrWasReplaced() {
        account.active(ANNA);
        account.reset.request(ANNA);
        String first = account.tokenMailedTo(ANNA);
        account.pass(Duration.ofMinutes(1));
        account.reset.request(ANNA);
        String second = account.tokenMailedTo(ANNA);
        assertThat(account.reset.reset(first, OTHER_PASSWORD)).isFalse();
        assertThat(account.registration().isValid(second)).isFalse();
        assertThat(account.reset.reset(second, OTHER_PASSWORD)).isTrue();
        assertThat(account.reset.reset(second, "nine patient newts")).isFalse();

        account.pass(Duration.ofMinutes(1));
        account.reset.request(ANNA);
        String third = account.tokenMailedTo(ANNA);
        account.pass(Duration.ofHours(1).minusSeconds(1));
        assertThat(account.reset.isValid(third)).isTrue();
        account.pass(Duration.ofSeconds(1));
        assertThat(account.reset.reset(third, "nine patient newts")).isFalse();
        assertThat(account.hasPassword(ANNA, OTHER_PASSWORD)).isTrue();
    }

    @Test
    void shouldKeepTheLinkGoodWhenThePasswordBreaksTheRules() {
        account.active(ANNA);
        account.reset.request(ANNA);
        String token = account.tokenMailedTo(ANNA);
        InvalidInputException fault = catchThrowableOfType(InvalidInputException.class,
                () -> account.reset.reset(token, "anna@example.org"));
        assertThat(fault.faults()).containsExactly(new FieldFault(Field.PASSWORD, "account.password.personal"));
        assertThat(account.hasPassword(ANNA, GOOD_PASSWORD)).isTrue();
        assertThat(account.reset.isValid(token)).isTrue();
    }

    @Test
    void shouldNotLetASuspendedPersonInByALinkFromBefore() {
        PersonRow anna = account.active(ANNA);
        account.reset.request(ANNA);
        account.people.setStatus(anna.id(), Status.DISABLED);
        assertThat(account.reset.reset(account.tokenMailedTo(ANNA), OTHER_PASSWORD)).isFalse();
        assertThat(account.people.row(anna.id()).orElseThrow().status()).isEqualTo(Status.DISABLED);
    }

    @Test
    void shouldAlsoConfirmTheAddressBecauseTheLinkCameByMail() {
        account.registration().signUp(somebody(ANNA), NETWORK);
        String confirmation = account.tokenMailedTo(ANNA);
        account.pass(Duration.ofMinutes(1));
        account.reset.request(ANNA);
        assertThat(account.reset.reset(account.tokenMailedTo(ANNA), OTHER_PASSWORD)).isTrue();
        assertThat(account.people.byEmail(ANNA).orElseThrow().status()).isEqualTo(Status.ACTIVE);
        assertThat(account.registration().isValid(confirmation)).isFalse();
    }

    @Test
    void shouldNoteTheAdminWhoHadTheLinkSent() {
        PersonRow admin = account.admin();
        account.active(ANNA);
        account.reset.request(ANNA);
        assertThat(account.audited).singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo(admin.id().value()));
    }
}
