package org.lyceum.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lyceum.account.internal.AccountServices.somebody;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.account.internal.OneTimeTokens.Purpose;

class FirstAdminTest extends DatabaseTest {

    private AccountServices account;
    private String token;

    @BeforeEach
    void wire() {
        account = new AccountServices(jdbc);
        token = account.tokens.issue(Purpose.FIRST_ADMIN, null);
    }

    @Test
    void shouldCreateAnActiveAdminOnce() {
        assertThat(account.firstAdmin.create(token, somebody("boss@example.org"))).isTrue();
        PersonRow boss = account.people.byEmail("boss@example.org").orElseThrow();
        assertThat(boss.status()).isEqualTo(Status.ACTIVE);
        assertThat(account.roles.has(boss.id(), Role.ADMIN, Scope.SITE)).isTrue();
        assertThat(account.actions()).containsExactly("account.first-admin");
        assertThat(account.firstAdmin.create(token, somebody("second@example.org"))).isFalse();
        assertThat(account.people.byEmail("second@example.org")).isEmpty();
    }

    @Test
    void shouldRefuseWhenThereIsAnAdmin() {
        account.admin();
        assertThat(account.firstAdmin.isValid(token)).isFalse();
        assertThat(account.firstAdmin.create(token, somebody("boss@example.org"))).isFalse();
        assertThat(account.people.byEmail("boss@example.org")).isEmpty();
    }

    @Test
    void shouldRefuseAForeignOrExpiredLink() {
        String foreign = account.tokens.issue(Purpose.RESET_PASSWORD, account.active("anna@example.org").id());
        assertThat(account.firstAdmin.create(foreign, somebody("boss@example.org"))).isFalse();
        account.pass(Duration.ofHours(24));
        assertThat(account.firstAdmin.create(token, somebody("boss@example.org"))).isFalse();
        assertThat(account.roles.activeSiteAdmins()).isZero();
    }

    @Test
    void shouldKeepTheLinkGoodWhenAFieldIsWrong() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> account.firstAdmin.create(token, somebody("boss@example.org", "short")));
        assertThat(account.firstAdmin.isValid(token)).isTrue();
    }
}
