package org.lyceum.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lyceum.account.internal.AccountServices.GOOD_PASSWORD;
import static org.lyceum.account.internal.AccountServices.NETWORK;
import static org.lyceum.account.internal.AccountServices.OTHER_PASSWORD;
import static org.lyceum.account.internal.AccountServices.somebody;

import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;
import org.lyceum.account.internal.FieldFault.Field;
import org.lyceum.account.internal.Registration.Confirmation;
import org.lyceum.ui.Language;

class RegistrationTest extends DatabaseTest {

    private static final String ANNA = "anna@example.org";

    private AccountServices account;
    private Registration registration;

    @BeforeEach
    void wire() {
        account = new AccountServices(jdbc);
        registration = account.registration();
    }

    @Test
    void shouldLetInWhenTheMailedLinkIsConfirmed() {
        registration.signUp(new NewPerson(" Anna ", " Anna@Example.org ", GOOD_PASSWORD, Language.DE,
                ZoneId.of("Europe/Madrid")), NETWORK);
        PersonRow waiting = account.people.byEmail(ANNA).orElseThrow();
        assertThat(waiting.status()).isEqualTo(Status.UNCONFIRMED);
        assertThat(waiting.displayName()).isEqualTo("Anna");
        assertThat(waiting.language()).isEqualTo(Language.DE);
        assertThat(waiting.zone()).isEqualTo(ZoneId.of("Europe/Madrid"));
        assertThat(account.mailsTo(ANNA)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Bestätige deine E-Mail-Adresse");
            assertThat(mail.body()).contains("24 Stunden");
        });

        String token = account.tokenMailedTo(ANNA);
        assertThat(registration.asksForPassword(token)).isFalse();
        assertThat(registration.confirm(token, "")).isEqualTo(Confirmation.DONE);
        assertThat(account.people.byEmail(ANNA).orElseThrow().status()).isEqualTo(Status.ACTIVE);
        assertThat(account.actions()).containsExactly("account.signed-up", "account.confirmed");
    }

    @Test
    void shouldAnswerAlikeAndTellOnlyTheOwnerWhenTheAddressIsKnown() {
        PersonRow owner = account.active(ANNA);
        registration.signUp(somebody(ANNA, OTHER_PASSWORD), NETWORK);
        assertThat(account.mailsTo(ANNA)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Somebody tried to sign up with your address");
            assertThat(mail.body()).contains("\n\nhttps://lyceum.test/sign-in\n\n");
        });
        assertThat(account.people.row(owner.id())).contains(owner);
        assertThat(account.hasPassword(ANNA, GOOD_PASSWORD)).isTrue();
    }

    @Test
    void shouldRefuseALinkThatExpiredWasUsedOrIsForSomethingElse() {
        registration.signUp(somebody(ANNA), NETWORK);
        String token = account.tokenMailedTo(ANNA);
        assertThat(account.reset.reset(token, OTHER_PASSWORD)).isFalse();
        assertThat(account.firstAdmin.isValid(token)).isFalse();
        account.pass(Duration.ofHours(24).minusSeconds(1));
        assertThat(registration.isValid(token)).isTrue();
        account.pass(Duration.ofSeconds(1));
        assertThat(registration.isValid(token)).isFalse();
        assertThat(registration.confirm(token, "")).isEqualTo(Confirmation.INVALID_LINK);

        registration.resend(ANNA, NETWORK);
        String second = account.tokenMailedTo(ANNA);
        assertThat(registration.confirm(second, "")).isEqualTo(Confirmation.DONE);
        assertThat(registration.confirm(second, "")).isEqualTo(Confirmation.INVALID_LINK);
    }

    @Test
    void shouldReplaceTheLinkWhenItIsSentAgain() {
        registration.signUp(somebody(ANNA), NETWORK);
        String first = account.tokenMailedTo(ANNA);
        account.pass(Duration.ofMinutes(1));
        registration.resend(ANNA, NETWORK);
        registration.resend("nobody@example.org", NETWORK);
        assertThat(registration.confirm(first, "")).isEqualTo(Confirmation.INVALID_LINK);
        assertThat(registration.isValid(account.tokenMailedTo(ANNA))).isTrue();
        assertThat(account.mailsTo("nobody@example.org")).isEmpty();
    }

    /** Otherwise the owner of the mailbox would open an account whose password a stranger set last. */
    @Test
    void shouldAskForThePasswordWhenSomebodySignedUpAgainWithTheAddress() {
        registration.signUp(somebody(ANNA, GOOD_PASSWORD), NETWORK);
        account.pass(Duration.ofMinutes(1));
        registration.signUp(somebody(ANNA, OTHER_PASSWORD), NETWORK);
        String token = account.tokenMailedTo(ANNA);
        assertThat(registration.asksForPassword(token)).isTrue();
        assertThat(registration.confirm(token, GOOD_PASSWORD)).isEqualTo(Confirmation.WRONG_PASSWORD);
        assertThat(registration.confirm(token, OTHER_PASSWORD)).isEqualTo(Confirmation.DONE);
    }

    @Test
    void shouldNameEveryFieldThatIsWrong() {
        InvalidInputException fault = catchThrowableOfType(InvalidInputException.class, () -> registration.signUp(
                new NewPerson(" ", "anna", "short", Language.EN, ZoneId.of("UTC")), NETWORK));
        assertThat(fault.faults()).containsExactly(
                new FieldFault(Field.NAME, "account.name.missing"),
                new FieldFault(Field.EMAIL, "account.email.invalid"),
                new FieldFault(Field.PASSWORD, "account.password.too-short"));
    }

    @Test
    void shouldRefuseHeaderLinesInAnAddress() {
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(
                () -> registration.signUp(somebody("anna@example.org\nbcc:all@example.org"), NETWORK));
        assertThatExceptionOfType(InvalidInputException.class).isThrownBy(
                () -> registration.signUp(somebody("anna@example.org,eve@example.org"), NETWORK));
    }

    @Test
    void shouldTakeOnlyAddressesOfTheDomainsWhenThePolicySaysSo() {
        Registration school = account.registration("domain", "school.example, Uni.example");
        school.signUp(somebody("anna@uni.example"), NETWORK);
        assertThat(account.people.byEmail("anna@uni.example")).isPresent();
        for (String stranger : new String[] {"eve@example.org", "eve@evil-uni.example", "eve@uni.example.org"}) {
            InvalidInputException fault = catchThrowableOfType(InvalidInputException.class,
                    () -> school.signUp(somebody(stranger), NETWORK));
            assertThat(fault.faults()).containsExactly(new FieldFault(Field.EMAIL, "account.email.domain"));
        }
    }

    @Test
    void shouldTakeNobodyWhenPeopleAreInvitedOnly() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> account.registration("invitation", "").signUp(somebody(ANNA), NETWORK))
                .withMessage("account.sign-up.closed");
        assertThat(account.people.isEmpty()).isTrue();
    }

    @Test
    void shouldRefuseTheFifthMailToAnAddressWithinAnHourWhetherKnownOrNot() {
        account.active(ANNA);
        for (String address : new String[] {ANNA, "nobody@example.org"}) {
            for (int i = 0; i < 4; i++) {
                account.reset.ask(address, NETWORK);
            }
            assertThatExceptionOfType(ThrottledException.class)
                    .isThrownBy(() -> registration.resend(address, "198.51.100.1"))
                    .satisfies(refused -> assertThat(refused.minutes()).isEqualTo(60));
        }
        account.pass(Duration.ofHours(1));
        registration.resend(ANNA, NETWORK);
    }

    @Test
    void shouldRefuseANetworkAddressThatSendsTooMuch() {
        for (int i = 0; i < 60; i++) {
            account.reset.ask("person" + i + "@example.org", NETWORK);
        }
        assertThatExceptionOfType(ThrottledException.class)
                .isThrownBy(() -> registration.signUp(somebody(ANNA), NETWORK));
        registration.signUp(somebody(ANNA), "198.51.100.1");
        assertThat(account.people.byEmail(ANNA)).isPresent();
    }
}
