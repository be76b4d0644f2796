package org.lyceum.learning.internal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An empty, migrated database of each kind that Lyceum runs on. */
public enum TestDatabases {
    H2 {
        @Override
        DataSource create() {
            return new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID()
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1", "sa", "");
        }
    },
    POSTGRESQL {
        @Override
        DataSource create() throws IOException {
            return Server.POSTGRES.getPostgresDatabase();
        }
    };

    abstract DataSource create() throws IOException;

    public DataSource migrated() {
        try {
            DataSource source = create();
            Flyway flyway = Flyway.configure().dataSource(source).cleanDisabled(false).load();
            flyway.clean();
            flyway.migrate();
            return source;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
