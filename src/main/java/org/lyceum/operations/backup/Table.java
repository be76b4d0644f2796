package org.lyceum.operations.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as both databases see it.
 *
 * @param identity column whose numbers the database gives; empty where there is none
 */
record Table(String name, List<Column> columns, String identity) {

    record Column(String name, ColumnKind kind) {}

    static final String HISTORY = "flyway_schema_history";

    /** Names are made of these only: they go into statements. */
    static boolean isName(String name) {
        return name.matches("[a-z][a-z0-9_]{0,62}");
    }

    String select() {
        return "select " + columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", "))
                + " from " + quoted(name);
    }

    String insert() {
        return "insert into " + quoted(name) + " ("
                + columns.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", ")) + ") values ("
                + Stream.generate(() -> "?").limit(columns.size()).collect(Collectors.joining(", ")) + ")";
    }

    static String quoted(String name) {
        return '"' + name + '"';
    }

    /** All tables of a schema but Flyway's own, each after those that it refers to. */
    static List<Table> all(Connection connection, String schema) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        Map<String, Table> tables = new TreeMap<>();
        try (ResultSet rows = database.getTables(connection.getCatalog(), schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                if (!name.equals(HISTORY)) {
                    tables.put(name, read(database, connection.getCatalog(), schema, name));
                }
            }
        }
        Map<String, Set<String>> needs = new TreeMap<>();
        for (String name : tables.keySet()) {
            needs.put(name, referred(database, connection.getCatalog(), schema, name));
        }
        return inOrder(tables, needs);
    }

    private static Table read(DatabaseMetaData database, String catalog, String schema, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        String identity = "";
        try (ResultSet rows = database.getColumns(catalog, schema, table, "%")) {
            while (rows.next()) {
                String name = rows.getString("COLUMN_NAME");
                columns.add(new Column(name, ColumnKind.of(rows.getString("TYPE_NAME"))));
                if ("YES".equals(rows.getString("IS_AUTOINCREMENT"))) {
                    identity = name;
                }
            }
        }
        return new Table(table, List.copyOf(columns), identity);
    }

    private static Set<String> referred(DatabaseMetaData database, String catalog, String schema, String table)
            throws SQLException {
        Set<String> others = new TreeSet<>();
        try (ResultSet rows = database.getImportedKeys(catalog, schema, table)) {
            while (rows.next()) {
                others.add(rows.getString("PKTABLE_NAME"));
            }
        }
        return others;
    }

    private static List<Table> inOrder(Map<String, Table> tables, Map<String, Set<String>> needs) {
        List<Table> ordered = new ArrayList<>();
        Set<String> placed = new TreeSet<>();
        while (ordered.size() < tables.size()) {
            int before = ordered.size();
            tables.forEach((name, table) -> {
                if (!placed.contains(name) && placed.containsAll(needs.get(name))) {
                    placed.add(name);
                    ordered.add(table);
                }
            });
            if (ordered.size() == before) {
                Set<String> left = new TreeSet<>(tables.keySet());
                left.removeAll(placed);
                throw new BackupException("These tables refer to themselves or in a circle, which backups cannot order: " + left);
            }
        }
        return ordered;
    }
}
