package org.lyceum.account.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.PersonId;
import org.lyceum.account.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Invitations. Of their links only hashes are kept. */
@Repository
public class InvitationTable {

    static final Duration LIFE = Duration.ofDays(14);

    private static final String SELECT = """
            select i.*, o.name as organisation_name from invitation i
              left join organisation o on o.id = i.organisation
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    public InvitationTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(UUID id, String token, @Nullable String email, @Nullable String domain, NewInvitation invitation,
            PersonId admin) {
        jdbc.sql("""
                        insert into invitation (id, token_hash, email, domain, organisation, role, created_by, created_at,
                                                expires_at)
                        values (:id, :hash, :email, :domain, cast(:organisation as uuid), :role, :admin, :now, :expires)""")
                .param("id", id)
                .param("hash", Secrets.hash(token))
                .param("email", email)
                .param("domain", domain)
                .param("organisation", invitation.organisation())
                .param("role", invitation.role().name())
                .param("admin", admin.value())
                .param("now", now())
                .param("expires", now().plus(LIFE))
                .update();
    }

    /** The invitation of a link as long as it can be accepted. */
    Optional<Invitation> open(String token) {
        return jdbc.sql(SELECT + " where i.token_hash = :hash").param("hash", Secrets.hash(token))
                .query(InvitationTable::read).optional()
                .filter(invitation -> invitation.state(now()) == Invitation.State.OPEN);
    }

    /** Newest first. */
    List<Invitation> page(int offset, int limit) {
        return jdbc.sql(SELECT + " order by i.created_at desc, i.id desc offset :offset rows fetch first :limit rows only")
                .param("offset", offset).param("limit", limit).query(InvitationTable::read).list();
    }

    int count() {
        return jdbc.sql("select count(*) from invitation").query(Integer.class).single();
    }

    /** Counts one guest; false when it is too late, also by a moment. */
    boolean accept(UUID id) {
        return jdbc.sql("""
                        update invitation set accepted = accepted + 1
                         where id = :id and revoked_at is null and expires_at > :now and (email is null or accepted = 0)""")
                .param("id", id).param("now", now()).update() == 1;
    }

    boolean revoke(UUID id) {
        return jdbc.sql("""
                        update invitation set revoked_at = :now
                         where id = :id and revoked_at is null and (email is null or accepted = 0)""")
                .param("id", id).param("now", now()).update() == 1;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Invitation read(ResultSet rs, int index) throws SQLException {
        return new Invitation(
                rs.getObject("id", UUID.class),
                rs.getString("email"),
                rs.getString("domain"),
                rs.getObject("organisation", UUID.class),
                rs.getString("organisation_name"),
                Role.valueOf(rs.getString("role")),
                rs.getObject("created_at", OffsetDateTime.class),
                rs.getObject("expires_at", OffsetDateTime.class),
                rs.getObject("revoked_at", OffsetDateTime.class) != null,
                rs.getInt("accepted"));
    }
}
