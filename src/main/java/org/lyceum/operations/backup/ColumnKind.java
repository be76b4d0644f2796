package org.lyceum.operations.backup;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The column types that both databases have, and how their values are written down. */
enum ColumnKind {
    TEXT(Types.VARCHAR),
    UUID(Types.OTHER),
    LONG(Types.BIGINT),
    BOOLEAN(Types.BOOLEAN),
    BYTES(Types.VARBINARY),
    INSTANT(Types.TIMESTAMP_WITH_TIMEZONE),
    DATE(Types.DATE),
    DOUBLE(Types.DOUBLE),
    DECIMAL(Types.NUMERIC);

    private final int sqlType;

    ColumnKind(int sqlType) {
        this.sqlType = sqlType;
    }

    /** @param typeName as the driver calls it; the JDBC types of the two drivers differ more */
    static ColumnKind of(String typeName) {
        String name = typeName.toLowerCase(Locale.ROOT).replaceAll("\\(.*?\\)", "").strip();
        return switch (name) {
            case "text", "varchar", "character varying", "character large object", "bpchar", "character", "char" -> TEXT;
            case "uuid" -> UUID;
            case "bigint", "int8", "bigserial", "integer", "int4", "serial", "smallint", "int2" -> LONG;
            case "boolean", "bool" -> BOOLEAN;
            case "bytea", "binary varying", "varbinary", "binary large object", "binary" -> BYTES;
            case "timestamp with time zone", "timestamptz" -> INSTANT;
            case "date" -> DATE;
            case "double precision", "float8", "real", "float4" -> DOUBLE;
            case "numeric", "decimal" -> DECIMAL;
            default -> throw new BackupException("Backups know no columns of the type " + typeName);
        };
    }

    /** The value as JSON: text, number, boolean or null. */
    @Nullable Object read(ResultSet row, int column) throws SQLException {
        Object value = switch (this) {
            case TEXT -> row.getString(column);
            case UUID -> row.getObject(column, UUID.class);
            case LONG -> row.getLong(column);
            case BOOLEAN -> row.getBoolean(column);
            case BYTES -> row.getBytes(column);
            case INSTANT -> row.getObject(column, OffsetDateTime.class);
            case DATE -> row.getObject(column, LocalDate.class);
            case DOUBLE -> row.getDouble(column);
            case DECIMAL -> row.getBigDecimal(column);
        };
        if (value == null || row.wasNull()) {
            return null;
        }
        return switch (value) {
            case byte[] bytes -> Base64.getEncoder().encodeToString(bytes);
            case OffsetDateTime time -> time.toInstant().toString();
            case BigDecimal number -> number.toPlainString();
            case UUID id -> id.toString();
            case LocalDate day -> day.toString();
            default -> value;
        };
    }

    void write(PreparedStatement statement, int parameter, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(parameter, sqlType);
            return;
        }
        switch (this) {
            case TEXT -> statement.setString(parameter, (String) value);
            case UUID -> statement.setObject(parameter, java.util.UUID.fromString((String) value));
            case LONG -> statement.setLong(parameter, ((Number) value).longValue());
            case BOOLEAN -> statement.setBoolean(parameter, (Boolean) value);
            case BYTES -> statement.setBytes(parameter, Base64.getDecoder().decode((String) value));
            case INSTANT -> statement.setObject(parameter,
                    OffsetDateTime.ofInstant(java.time.Instant.parse((String) value), ZoneOffset.UTC));
            case DATE -> statement.setObject(parameter, LocalDate.parse((String) value));
            case DOUBLE -> statement.setDouble(parameter, ((Number) value).doubleValue());
            case DECIMAL -> statement.setBigDecimal(parameter, new BigDecimal((String) value));
        }
    }
}
