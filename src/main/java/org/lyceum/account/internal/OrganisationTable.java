package org.lyceum.account.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lyceum.account.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Organisations, their groups and members. A member of a group is a member of its organisation. */
@Repository
public class OrganisationTable {

    /** An organisation or a group with the number of its members. */
    public record Unit(UUID id, String name, int members) {}

    private final JdbcClient jdbc;
    private final TimeOrderedIds ids;
    private final Clock clock;

    public OrganisationTable(JdbcClient jdbc, TimeOrderedIds ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    public List<Unit> organisations() {
        return jdbc.sql("""
                        select o.id, o.name, (select count(*) from organisation_member m where m.organisation = o.id) as members
                          from organisation o order by o.name""")
                .query((rs, index) -> new Unit(rs.getObject("id", UUID.class), rs.getString("name"), rs.getInt("members")))
                .list();
    }

    public List<Unit> groups(UUID organisation) {
        return jdbc.sql("""
                        select g.id, g.name, (select count(*) from group_member m where m.person_group = g.id) as members
                          from person_group g where g.organisation = :organisation order by g.name""")
                .param("organisation", organisation)
                .query((rs, index) -> new Unit(rs.getObject("id", UUID.class), rs.getString("name"), rs.getInt("members")))
                .list();
    }

    public Optional<UUID> organisationOf(UUID group) {
        return jdbc.sql("select organisation from person_group where id = :id").param("id", group)
                .query(UUID.class).optional();
    }

    /** The name of an organisation or a group. */
    public Optional<String> name(UUID id) {
        return jdbc.sql("select name from organisation where id = :id union all select name from person_group where id = :id")
                .param("id", id).query(String.class).optional();
    }

    public List<PersonRow> members(UUID unit) {
        return jdbc.sql("""
                        select * from person where status <> 'ERASED' and (
                               id in (select person from organisation_member where organisation = :unit)
                            or id in (select person from group_member where person_group = :unit))
                         order by display_name, id""")
                .param("unit", unit).query(PersonTable::read).list();
    }

    /** Names of the organisations and groups that somebody is in. */
    public List<String> unitsOf(PersonId person) {
        return jdbc.sql("""
                        select o.name as name from organisation o
                          join organisation_member m on m.organisation = o.id where m.person = :person
                        union
                        select o.name || ' / ' || g.name from person_group g
                          join organisation o on o.id = g.organisation
                          join group_member m on m.person_group = g.id where m.person = :person
                         order by name""")
                .param("person", person.value()).query(String.class).list();
    }

    /** Empty when the name is taken. */
    Optional<UUID> create(String name) {
        UUID id = ids.next();
        int rows = jdbc.sql("insert into organisation (id, name, created_at) values (:id, :name, :at) on conflict do nothing")
                .param("id", id).param("name", name).param("at", now()).update();
        return rows == 1 ? Optional.of(id) : Optional.empty();
    }

    Optional<UUID> createGroup(UUID organisation, String name) {
        UUID id = ids.next();
        int rows = jdbc.sql("""
                        insert into person_group (id, organisation, name, created_at)
                        values (:id, :organisation, :name, :at) on conflict do nothing""")
                .param("id", id).param("organisation", organisation).param("name", name).param("at", now()).update();
        return rows == 1 ? Optional.of(id) : Optional.empty();
    }

    /** False when there is no such unit. A taken name violates the key of the table. */
    boolean rename(UUID unit, String name) {
        return jdbc.sql("update organisation set name = :name where id = :id").param("name", name).param("id", unit).update()
                + jdbc.sql("update person_group set name = :name where id = :id").param("name", name).param("id", unit).update() > 0;
    }

    void addMember(UUID organisation, PersonId person) {
        jdbc.sql("insert into organisation_member (organisation, person) values (:unit, :person) on conflict do nothing")
                .param("unit", organisation).param("person", person.value()).update();
    }

    void addGroupMember(UUID group, PersonId person) {
        jdbc.sql("insert into group_member (person_group, person) values (:unit, :person) on conflict do nothing")
                .param("unit", group).param("person", person.value()).update();
    }

    /** Leaving an organisation leaves its groups too. */
    void removeMember(UUID unit, PersonId person) {
        jdbc.sql("""
                        delete from group_member where person = :person and (person_group = :unit
                            or person_group in (select id from person_group where organisation = :unit))""")
                .param("unit", unit).param("person", person.value()).update();
        jdbc.sql("delete from organisation_member where organisation = :unit and person = :person")
                .param("unit", unit).param("person", person.value()).update();
    }

    void removeFromAll(PersonId person) {
        jdbc.sql("delete from group_member where person = :person").param("person", person.value()).update();
        jdbc.sql("delete from organisation_member where person = :person").param("person", person.value()).update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
