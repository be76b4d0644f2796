package org.lyceum;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.JdbcTemplate;

/** The databases that Lyceum runs on. */
public enum TestDatabase {
    H2 {
        @Override
        public DataSource fresh() {
            JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID()
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1", "sa", "");
            return migrate(pool, "h2");
        }
    },
    POSTGRESQL {
        /** Migrated once; each test gets a copy. */
        @Override
        public synchronized DataSource fresh() {
            EmbeddedPostgres server = Server.RUNNING;
            JdbcTemplate admin = new JdbcTemplate(server.getPostgresDatabase());
            if (!template) {
                admin.execute("create database template_lyceum");
                migrate(server.getDatabase("postgres", "template_lyceum"), "postgresql");
                template = true;
            }
            String name = "test_" + UUID.randomUUID().toString().replace('-', '_');
            admin.execute("create database " + name + " template template_lyceum");
            return server.getDatabase("postgres", name);
        }
    };

    private static boolean template;

    /** A new database with the tables of all modules and no rows. */
    public abstract DataSource fresh();

    /** Address of a PostgreSQL database without a table, for the superuser "postgres" without a password. */
    public static String emptyPostgres() {
        String name = "empty_" + UUID.randomUUID().toString().replace('-', '_');
        new JdbcTemplate(Server.RUNNING.getPostgresDatabase()).execute("create database " + name);
        return Server.RUNNING.getJdbcUrl("postgres", name);
    }

    private static DataSource migrate(DataSource dataSource, String vendor) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration", "classpath:db/vendor/" + vendor)
                .load()
                .migrate();
        return dataSource;
    }

    /** Real PostgreSQL of this machine's tests, started when the first test asks for it, stopped with the JVM. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "50")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
