package org.lyceum.operations.internal;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.Access;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.PersonId;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Service;

/** What runs in the background, as admins of the site see it. */
@Service
public class JobAdministration {

    /**
     * A task that repeats or waits.
     *
     * @param failures in a row since the last success
     */
    public record Job(
            String task,
            String instance,
            Instant next,
            boolean running,
            @Nullable Instant lastSuccess,
            @Nullable Instant lastFailure,
            int failures) {

        public enum State {
            RUNNING,
            WAITING,
            FAILING
        }

        public State state() {
            if (running) {
                return State.RUNNING;
            }
            return failures > 0 ? State.FAILING : State.WAITING;
        }
    }

    /** What became of a wish to run something now. */
    public enum Outcome {
        SOON,
        RUNS_ALREADY,
        GONE
    }

    private final JdbcClient jdbc;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final ObjectProvider<IncompleteEventPublications> events;
    private final BackupRuns backups;
    private final Access access;
    private final CurrentPerson current;
    private final AuditLog audit;
    private final Clock clock;

    JobAdministration(
            JdbcClient jdbc,
            ObjectProvider<SchedulerClient> scheduler,
            ObjectProvider<IncompleteEventPublications> events,
            BackupRuns backups,
            Access access,
            CurrentPerson current,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.scheduler = scheduler;
        this.events = events;
        this.backups = backups;
        this.access = access;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** The failing ones first, then by name. */
    public List<Job> jobs() {
        requireAdmin();
        return jdbc.sql("""
                        select task_name, task_instance, execution_time, picked, last_success, last_failure, consecutive_failures
                          from scheduled_tasks
                         order by coalesce(consecutive_failures, 0) desc, task_name, task_instance
                         fetch first 500 rows only""")
                .query((row, n) -> new Job(row.getString(1), row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(), row.getBoolean(4),
                        instant(row.getObject(5, OffsetDateTime.class)), instant(row.getObject(6, OffsetDateTime.class)),
                        row.getInt(7)))
                .list();
    }

    /** Brings the next run forward to now. */
    public Outcome runNow(Job job) {
        PersonId admin = requireAdmin();
        TaskInstanceId id = TaskInstanceId.of(job.task(), job.instance());
        SchedulerClient client = scheduler.getObject();
        var found = client.getScheduledExecution(id);
        if (found.isEmpty()) {
            return Outcome.GONE;
        }
        if (found.get().isPicked() || !client.reschedule(id, clock.instant())) {
            return Outcome.RUNS_ALREADY;
        }
        audit.record(new AuditEntry(admin.value(), "operations.job-started", "job:" + job.task(), Map.of()));
        return Outcome.SOON;
    }

    /** Events whose listeners have not finished: normally none for longer than a moment. */
    public int waitingEvents() {
        requireAdmin();
        return jdbc.sql("select count(*) from event_publication where completion_date is null").query(Integer.class).single();
    }

    /** Delivers them again; listeners take each event once. */
    public void deliverEvents() {
        PersonId admin = requireAdmin();
        audit.record(new AuditEntry(admin.value(), "operations.events-delivered", "site", Map.of()));
        events.ifAvailable(publications -> publications.resubmitIncompletePublications(publication -> true));
    }

    public List<BackupRuns.Run> backups() {
        requireAdmin();
        return backups.last(5);
    }

    private PersonId requireAdmin() {
        PersonId admin = current.require().id();
        access.require(admin, Role.ADMIN, Scope.SITE);
        return admin;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
