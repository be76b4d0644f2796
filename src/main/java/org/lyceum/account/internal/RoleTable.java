package org.lyceum.account.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.Access;
import org.lyceum.account.PersonId;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Repository;

/** Scoped roles. Only active people have any: a disabled person is refused at once, in every session. */
@Repository
public class RoleTable implements Access {

    private static final UUID NO_ID = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Clock clock;

    public RoleTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean has(PersonId person, Role role, Scope scope) {
        if (!isActive(person)) {
            return false;
        }
        if (role == Role.LEARNER && scope.kind() == Scope.Kind.SITE) {
            return true;
        }
        UUID id = scope.id() == null ? NO_ID : scope.id();
        // An id of the wrong kind is in no organisation and so reaches no wider scope but the site.
        return exists("""
                        select count(*) from role_grant
                         where person = :person and role in (:roles)
                           and (scope_kind = 'SITE'
                             or scope_kind = :kind and scope_id = :id
                             or :kind = 'GROUP' and scope_kind = 'ORGANISATION'
                                and scope_id in (select organisation from person_group where id = :id))""",
                person, role, scope.kind().name(), id);
    }

    @Override
    public boolean hasSomewhere(PersonId person, Role role) {
        return isActive(person) && rolesAnywhere(person).contains(role);
    }

    @Override
    public void require(PersonId person, Role role, Scope scope) {
        if (!has(person, role, scope)) {
            throw new AccessDeniedException("Needs " + role + " of " + scope.kind());
        }
    }

    @Override
    public boolean maySeeWorkOf(PersonId viewer, PersonId owner) {
        if (!isActive(viewer)) {
            return false;
        }
        if (viewer.equals(owner)) {
            return true;
        }
        return hasOver(viewer, Role.TEACHER, owner);
    }

    @Override
    public boolean hasOver(PersonId person, Role role, PersonId owner) {
        if (person.equals(owner) || !isActive(person)) {
            return false;
        }
        return jdbc.sql("""
                        select count(*) from role_grant
                         where person = :viewer and role in (:roles)
                           and (scope_kind = 'SITE'
                             or scope_kind = 'ORGANISATION' and scope_id in (
                                  select organisation from organisation_member where person = :owner
                                  union
                                  select g.organisation from person_group g
                                    join group_member m on m.person_group = g.id where m.person = :owner)
                             or scope_kind = 'GROUP' and scope_id in (
                                  select person_group from group_member where person = :owner))""")
                .param("viewer", person.value())
                .param("roles", List.of(role.name(), Role.ADMIN.name()))
                .param("owner", owner.value())
                .query(Integer.class).single() > 0;
    }

    /** The roles that somebody has somewhere; a role of a narrow scope opens the pages, the rows are checked there. */
    public Set<Role> rolesAnywhere(PersonId person) {
        Set<Role> roles = EnumSet.of(Role.LEARNER);
        for (RoleGrant grant : grants(person)) {
            // Admin pages are about the site. An admin of less has the other roles there.
            if (grant.role() != Role.ADMIN) {
                roles.add(grant.role());
            } else if (grant.scope().kind() == Scope.Kind.SITE) {
                roles.addAll(EnumSet.allOf(Role.class));
            } else {
                roles.add(Role.TEACHER);
                roles.add(Role.REVIEWER);
            }
        }
        return roles;
    }

    public List<RoleGrant> grants(PersonId person) {
        return jdbc.sql("select * from role_grant where person = :person order by scope_kind desc, role, scope_id")
                .param("person", person.value())
                .query((rs, index) -> {
                    Scope.Kind kind = Scope.Kind.valueOf(rs.getString("scope_kind"));
                    @Nullable UUID id = kind == Scope.Kind.SITE ? null : rs.getObject("scope_id", UUID.class);
                    return new RoleGrant(Role.valueOf(rs.getString("role")), new Scope(kind, id));
                })
                .list();
    }

    /** People who could sign in and administer the site. */
    public int activeSiteAdmins() {
        return jdbc.sql("""
                        select count(*) from role_grant r join person p on p.id = r.person
                         where r.role = 'ADMIN' and r.scope_kind = 'SITE' and p.status = 'ACTIVE'""")
                .query(Integer.class).single();
    }

    boolean grant(PersonId person, RoleGrant grant) {
        return statement("""
                insert into role_grant (person, role, scope_kind, scope_id, granted_at)
                values (:person, :role, :kind, :id, :at) on conflict do nothing""", person, grant)
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update() == 1;
    }

    boolean revoke(PersonId person, RoleGrant grant) {
        return statement("""
                delete from role_grant
                 where person = :person and role = :role and scope_kind = :kind and scope_id = :id""", person, grant)
                .update() == 1;
    }

    void revokeAll(PersonId person) {
        jdbc.sql("delete from role_grant where person = :person").param("person", person.value()).update();
    }

    /** Holds the rows of site admins, so that two admins cannot remove each other at the same moment. */
    void lockSiteAdmins() {
        jdbc.sql("select person from role_grant where role = 'ADMIN' and scope_kind = 'SITE' for update")
                .query(UUID.class).list();
    }

    /** Whether nobody could administer the site without this person. Holds the answer until the transaction ends. */
    boolean isLastSiteAdmin(PersonId person) {
        lockSiteAdmins();
        return has(person, Role.ADMIN, Scope.SITE) && activeSiteAdmins() <= 1;
    }

    private JdbcClient.StatementSpec statement(String sql, PersonId person, RoleGrant grant) {
        UUID id = grant.scope().id();
        return jdbc.sql(sql)
                .param("person", person.value())
                .param("role", grant.role().name())
                .param("kind", grant.scope().kind().name())
                .param("id", id == null ? NO_ID : id);
    }

    private boolean exists(String sql, PersonId person, Role role, String kind, UUID id) {
        return jdbc.sql(sql)
                .param("person", person.value())
                .param("roles", List.of(role.name(), Role.ADMIN.name()))
                .param("kind", kind)
                .param("id", id)
                .query(Integer.class).single() > 0;
    }

    private boolean isActive(PersonId person) {
        return jdbc.sql("select count(*) from person where id = :id and status = 'ACTIVE'")
                .param("id", person.value()).query(Integer.class).single() > 0;
    }
}
