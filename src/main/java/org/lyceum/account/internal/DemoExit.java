package org.lyceum.account.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Shuts the demo people out, each with a line in the log. */
public final class DemoExit {

    private DemoExit() {}

    /** In a database that no portal has open. @return how many it were */
    public static int disableIn(DataSource database, Clock clock) {
        JdbcClient jdbc = JdbcClient.create(database);
        Integer shutOut = new TransactionTemplate(new JdbcTransactionManager(database)).execute(status ->
                disable(new PersonTable(jdbc, clock), AuditLog.of(jdbc, clock)));
        return shutOut == null ? 0 : shutOut;
    }

    static int disable(PersonTable people, AuditLog audit) {
        List<PersonRow> demo = active(people);
        for (PersonRow person : demo) {
            people.setStatus(person.id(), Status.DISABLED);
            audit.record(new AuditEntry(null, "account.disabled", "person:" + person.id(), Map.of()));
        }
        return demo.size();
    }

    static List<PersonRow> active(PersonTable people) {
        return people.all().stream().filter(row -> row.demo() && row.status() == Status.ACTIVE).toList();
    }
}
