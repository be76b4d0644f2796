package org.lyceum.account.internal;

import java.time.OffsetDateTime;
import java.util.List;
import org.lyceum.settings.RetentionRule;
import org.lyceum.settings.Setting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What this module lets go of after a while. */
@Configuration
class AccountRetention {

    @FunctionalInterface
    private interface Deletion {
        int before(OffsetDateTime limit);
    }

    private record Rule(Setting days, Deletion deletion) implements RetentionRule {
        @Override
        public int deleteBefore(OffsetDateTime limit) {
            return deletion.before(limit);
        }
    }

    @Bean
    RetentionRule finishedMail(Outbox outbox) {
        return new Rule(AccountSettings.KEEP_MAIL, outbox::deleteFinishedBefore);
    }

    @Bean
    RetentionRule unconfirmedAccounts(JdbcClient jdbc) {
        return new Rule(AccountSettings.KEEP_UNCONFIRMED, limit -> deleteUnconfirmed(jdbc, limit));
    }

    @Bean
    RetentionRule endedInvitations(JdbcClient jdbc) {
        return new Rule(AccountSettings.KEEP_INVITATIONS, limit ->
                delete(jdbc, "delete from invitation where expires_at < :limit", limit)
                        + delete(jdbc, "delete from one_time_token where expires_at < :limit", limit)
                        + delete(jdbc, "delete from remembered_device where expires_at < :limit", limit));
    }

    /** Nobody ever came in with such an account, so nothing but sign-up itself refers to it. */
    private static int deleteUnconfirmed(JdbcClient jdbc, OffsetDateTime limit) {
        String old = "(select id from person where status = 'UNCONFIRMED' and created_at < :limit)";
        for (String table : List.of("one_time_token", "remembered_device", "role_grant", "group_member",
                "organisation_member", "consent_event")) {
            delete(jdbc, "delete from " + table + " where person in " + old, limit);
        }
        delete(jdbc, "delete from outgoing_mail where recipient in "
                + old.replace("select id", "select email"), limit);
        return delete(jdbc, "delete from person where status = 'UNCONFIRMED' and created_at < :limit", limit);
    }

    private static int delete(JdbcClient jdbc, String sql, OffsetDateTime limit) {
        return jdbc.sql(sql).param("limit", limit).update();
    }
}
