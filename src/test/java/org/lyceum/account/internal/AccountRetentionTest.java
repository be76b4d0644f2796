package org.lyceum.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lyceum.DatabaseTest;
import org.lyceum.account.Mail;
import org.lyceum.ui.Language;

class AccountRetentionTest extends DatabaseTest {

    private final AccountRetention retention = new AccountRetention();

    @Test
    void shouldDeleteAccountsThatWereNeverConfirmedWithAllThatSignUpMade() {
        AccountServices account = new AccountServices(jdbc);
        account.registration().signUp(AccountServices.somebody("late@example.org"), AccountServices.NETWORK);
        PersonRow active = account.active("anna@example.org");
        account.pass(Duration.ofDays(40));
        account.registration().signUp(AccountServices.somebody("new@example.org"), AccountServices.NETWORK);

        assertThat(retention.unconfirmedAccounts(jdbc).deleteBefore(limit(account, 30))).isEqualTo(1);

        assertThat(account.people.byEmail("late@example.org")).isEmpty();
        assertThat(account.mailsTo("late@example.org")).isEmpty();
        assertThat(account.people.row(active.id())).isPresent();
        assertThat(account.people.byEmail("new@example.org")).isPresent();
        assertThat(account.mailsTo("new@example.org")).hasSize(1);
    }

    @Test
    void shouldDeleteFinishedMailAndKeepWhatWaits() {
        AccountServices account = new AccountServices(jdbc);
        account.outbox.enqueue(new Mail("a@example.org", Language.EN, "account.mail.reset", List.of("x")));
        account.outbox.enqueue(new Mail("b@example.org", Language.EN, "account.mail.reset", List.of("x")));
        account.outbox.sent(account.mailsTo("a@example.org").getFirst().id());
        account.pass(Duration.ofDays(31));

        assertThat(retention.finishedMail(account.outbox).deleteBefore(limit(account, 30))).isEqualTo(1);
        assertThat(account.mailsTo("b@example.org")).hasSize(1);
    }

    @Test
    void shouldDeleteLinksLongAfterTheyEnded() {
        AccountServices account = new AccountServices(jdbc);
        account.registration().signUp(AccountServices.somebody("late@example.org"), AccountServices.NETWORK);
        account.pass(Duration.ofDays(180));
        assertThat(retention.endedInvitations(jdbc).deleteBefore(limit(account, 180))).isZero();
        account.pass(Duration.ofDays(2));
        assertThat(retention.endedInvitations(jdbc).deleteBefore(limit(account, 180))).isEqualTo(1);
    }

    private static OffsetDateTime limit(AccountServices account, int days) {
        return OffsetDateTime.ofInstant(account.clock.instant(), ZoneOffset.UTC).minusDays(days);
    }
}
