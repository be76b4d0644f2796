package org.lyceum;

import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs every test of a subclass twice, each time in a fresh database with the tables of all modules: once
 * on H2, once on PostgreSQL. Repositories are made by hand from {@link #jdbc}.
 */
@ParameterizedClass(name = "{0}")
@EnumSource
public abstract class DatabaseTest {

    @Parameter
    protected TestDatabase database;

    protected DataSource dataSource;
    protected JdbcClient jdbc;
    protected TransactionTemplate transaction;

    @BeforeEach
    void openFreshDatabase() {
        dataSource = database.fresh();
        jdbc = JdbcClient.create(dataSource);
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }
}
