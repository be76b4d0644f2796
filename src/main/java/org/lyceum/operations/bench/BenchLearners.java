package org.lyceum.operations.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.lyceum.ui.Language;

/**
 * Learners for a load, copied from the demo learner into the files of a portal that is not running: two hundred
 * sign-ups with their mails are not what is measured.
 */
final class BenchLearners {

    /** The demo learner whom they are copied from. */
    static final String MODEL = "learner@demo.lyceum";
    static final String PASSWORD = "lyceum-demo-2026";

    private BenchLearners() {}

    static String email(int number) {
        return "learner" + number + "@bench.invalid";
    }

    /** Learners of all languages in turn. */
    static Language language(int number) {
        return Language.values()[number % Language.values().length];
    }

    static void create(Path data, int count) throws SQLException {
        String url = "jdbc:h2:file:" + data.resolve("db/lyceum").toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                PreparedStatement person = connection.prepareStatement("""
                        insert into person (id, email, password_hash, status, display_name, language, zone, created_at)
                        select ?, ?, password_hash, status, ?, ?, zone, created_at
                        from person where email = ?""");
                PreparedStatement role = connection.prepareStatement("""
                        insert into role_grant (person, role, scope_kind, scope_id, granted_at)
                        select ?, role, scope_kind, scope_id, granted_at
                        from role_grant g join person p on p.id = g.person where p.email = ?""")) {
            for (int number = 0; number < count; number++) {
                UUID id = UUID.randomUUID();
                person.setObject(1, id);
                person.setString(2, email(number));
                person.setString(3, "Learner " + number);
                person.setString(4, language(number).tag());
                person.setString(5, MODEL);
                if (person.executeUpdate() != 1) {
                    throw new SQLException("the demo learner to copy is not there");
                }
                role.setObject(1, id);
                role.setString(2, MODEL);
                role.executeUpdate();
            }
        }
    }
}
