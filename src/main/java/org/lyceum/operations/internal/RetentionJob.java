package org.lyceum.operations.internal;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.lyceum.settings.RetentionRule;
import org.lyceum.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes once a day what is older than its setting says, and notes how much it was. */
@Component
class RetentionJob {

    private static final Logger log = LoggerFactory.getLogger(RetentionJob.class);

    private final List<RetentionRule> rules;
    private final Settings settings;
    private final TransactionTemplate transaction;
    private final AuditLog audit;
    private final Clock clock;

    RetentionJob(List<RetentionRule> rules, Settings settings, TransactionTemplate transaction, AuditLog audit, Clock clock) {
        this.rules = rules;
        this.settings = settings;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    /** One rule that fails does not keep the others from their work; the job then counts as failed and is tried again. */
    void run() {
        Map<String, String> deleted = new TreeMap<>();
        RuntimeException failure = null;
        for (RetentionRule rule : rules) {
            int days = settings.number(rule.days());
            if (days == 0) {
                continue;
            }
            OffsetDateTime limit = OffsetDateTime.ofInstant(clock.instant().minus(Duration.ofDays(days)), ZoneOffset.UTC);
            try {
                Integer rows = transaction.execute(status -> rule.deleteBefore(limit));
                if (rows != null && rows > 0) {
                    deleted.put(rule.days().key(), rows.toString());
                }
            } catch (RuntimeException e) {
                log.error("The retention rule {} failed", rule.days().key(), e);
                failure = e;
            }
        }
        if (!deleted.isEmpty()) {
            audit.record(new AuditEntry(null, "operations.retention", "site", deleted));
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** At night in UTC: some seconds of work on a quiet site. */
    @Configuration
    static class Schedule {

        @Bean
        Task<Void> retentionTask(RetentionJob job) {
            return Tasks.recurring("retention", Schedules.daily(LocalTime.of(3, 30))).execute((instance, context) -> job.run());
        }
    }
}
