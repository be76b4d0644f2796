package org.lyceum.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lyceum.account.internal.AccountServices.NETWORK;
import static org.lyceum.account.internal.AccountServices.somebody;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.account.internal.FieldFault.Field;
import org.lyceum.account.internal.Invitations.Acceptance;
import org.lyceum.ui.Language;
import org.springframework.security.access.AccessDeniedException;

class InvitationsTest extends DatabaseTest {

    private static final String ANNA = "anna@example.org";

    private AccountServices account;
    private Invitations invitations;
    private UUID school;

    @BeforeEach
    void wire() {
        account = new AccountServices(jdbc);
        invitations = account.invitations();
        account.admin();
        school = account.organisations.create("School").orElseThrow();
    }

    @Test
    void shouldBringAPersonIntoTheOrganisationWithTheRole() {
        invite("Anna@example.org", Role.TEACHER);
        String token = account.tokenMailedTo(ANNA);
        account.current.person = null;
        assertThat(invitations.accept(token, somebody(ANNA), NETWORK)).isEqualTo(Acceptance.ACTIVE);

        PersonRow anna = account.people.byEmail(ANNA).orElseThrow();
        assertThat(anna.status()).isEqualTo(Status.ACTIVE);
        assertThat(account.organisations.unitsOf(anna.id())).containsExactly("School");
        assertThat(account.roles.has(anna.id(), Role.TEACHER, new Scope(Scope.Kind.ORGANISATION, school))).isTrue();
        assertThat(account.roles.has(anna.id(), Role.TEACHER, Scope.SITE)).isFalse();
        assertThat(account.actions()).containsExactly("account.invited", "account.invitation-accepted");
        assertThat(invitations.accept(token, somebody("eve@example.org"), NETWORK)).isEqualTo(Acceptance.GONE);
    }

    @Test
    void shouldRefuseAnotherAddressThanTheInvitedOne() {
        invite(ANNA, Role.LEARNER);
        InvalidInputException fault = catchThrowableOfType(InvalidInputException.class, () ->
                invitations.accept(account.tokenMailedTo(ANNA), somebody("eve@example.org"), NETWORK));
        assertThat(fault.faults()).containsExactly(new FieldFault(Field.EMAIL, "account.invitation.address"));
    }

    @Test
    void shouldHaveEverybodyOfADomainConfirmTheirAddress() {
        String token = tokenOf(invite("@School.example", Role.REVIEWER));
        account.current.person = null;
        for (String address : new String[] {"a@school.example", "b@school.example"}) {
            assertThat(invitations.accept(token, somebody(address), NETWORK)).isEqualTo(Acceptance.CONFIRM);
            PersonRow guest = account.people.byEmail(address).orElseThrow();
            Scope scope = new Scope(Scope.Kind.ORGANISATION, school);
            assertThat(account.roles.has(guest.id(), Role.REVIEWER, scope)).isFalse();
            account.registration().confirm(account.tokenMailedTo(address), "");
            assertThat(account.roles.has(guest.id(), Role.REVIEWER, scope)).isTrue();
        }
        InvalidInputException fault = catchThrowableOfType(InvalidInputException.class,
                () -> invitations.accept(token, somebody("eve@example.org"), NETWORK));
        assertThat(fault.faults()).containsExactly(new FieldFault(Field.EMAIL, "account.invitation.address"));
    }

    @Test
    void shouldGiveNothingToAKnownAddressOfADomainThatIsNotSignedIn() {
        PersonRow known = account.active("known@school.example");
        String token = tokenOf(invite("school.example", Role.TEACHER));
        account.current.person = null;
        assertThat(invitations.accept(token, somebody("known@school.example"), NETWORK)).isEqualTo(Acceptance.CONFIRM);
        assertThat(account.roles.grants(known.id())).isEmpty();
        assertThat(account.mailsTo("known@school.example")).singleElement()
                .satisfies(mail -> assertThat(mail.subject()).startsWith("Somebody tried"));

        account.current.person = known.toPerson();
        assertThat(invitations.join(token)).isTrue();
        assertThat(account.roles.grants(known.id())).hasSize(1);
    }

    @Test
    void shouldLetOnlyTheInvitedPersonJoin() {
        PersonRow anna = account.active(ANNA);
        PersonRow eve = account.active("eve@example.org");
        invite(ANNA, Role.TEACHER);
        String token = account.tokenMailedTo(ANNA);
        account.current.person = eve.toPerson();
        assertThat(invitations.join(token)).isFalse();
        account.current.person = anna.toPerson();
        assertThat(invitations.join(token)).isTrue();
        assertThat(invitations.join(token)).isFalse();
    }

    @Test
    void shouldBeGoneWhenRevokedOrExpired() {
        invite(ANNA, Role.LEARNER);
        String revoked = account.tokenMailedTo(ANNA);
        Invitation shown = account.invitationAdministration.page(0, 10).getFirst();
        account.invitationAdministration.revoke(shown.id());
        assertThat(invitations.accept(revoked, somebody(ANNA), NETWORK)).isEqualTo(Acceptance.GONE);
        assertThat(account.actions()).endsWith("account.invitation-revoked");

        invite("late@example.org", Role.LEARNER);
        String late = account.tokenMailedTo("late@example.org");
        account.pass(InvitationTable.LIFE.minusSeconds(1));
        assertThat(invitations.open(late)).isPresent();
        account.pass(Duration.ofSeconds(1));
        assertThat(invitations.accept(late, somebody("late@example.org"), NETWORK)).isEqualTo(Acceptance.GONE);
        assertThat(invitations.accept("unknown", somebody(ANNA), NETWORK)).isEqualTo(Acceptance.GONE);
    }

    @Test
    void shouldInviteNobodyWhenNotAdminOrNotAnAddressOrAWholeDomainOfAdmins() {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> invite("no address", Role.LEARNER))
                .withMessage("account.admin.refused.guest");
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> invite("example.org", Role.ADMIN))
                .withMessage("account.admin.refused.domain-admin");
        account.current.person = account.active(ANNA).toPerson();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> invite(ANNA, Role.ADMIN));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> account.invitationAdministration.revoke(new UUID(0, 1)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> account.invitationAdministration.page(0, 10));
        assertThat(account.outbox.count(null)).isZero();
    }

    private String invite(String guest, Role role) {
        return account.invitationAdministration.create(new NewInvitation(guest, role, school, Language.EN));
    }

    private static String tokenOf(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
