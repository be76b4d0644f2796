package org.lyceum.account.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lyceum.account.Access;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.lyceum.audit.ActorNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds people for site admins, a page at a time, in the database. */
@Service
public class PeopleSearch implements ActorNames {

    private static final int MOST_NAMES = 50;

    private final JdbcClient jdbc;
    private final Access access;
    private final CurrentPerson current;

    public PeopleSearch(JdbcClient jdbc, Access access, CurrentPerson current) {
        this.jdbc = jdbc;
        this.access = access;
        this.current = current;
    }

    /** By name, then by mail address. */
    public List<PersonRow> find(PeopleFilter filter, int offset, int limit) {
        requireAdmin();
        return select("select *", filter, """
                         order by lower(display_name), email, id
                         offset :offset rows fetch first :limit rows only""")
                .param("offset", offset).param("limit", limit)
                .query(PersonTable::read).list();
    }

    public int count(PeopleFilter filter) {
        requireAdmin();
        return select("select count(*)", filter, "").query(Integer.class).single();
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> names = new HashMap<>();
        jdbc.sql("select id, display_name from person where id in (:ids) and display_name <> ''")
                .param("ids", new ArrayList<>(ids))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("display_name"));
                });
        return names;
    }

    @Override
    public List<UUID> search(String text) {
        requireAdmin();
        return select("select id", new PeopleFilter(text, null, null), " order by id fetch first " + MOST_NAMES + " rows only")
                .query(UUID.class).list();
    }

    private JdbcClient.StatementSpec select(String columns, PeopleFilter filter, String tail) {
        return jdbc.sql(columns + """
                         from person
                        where (lower(display_name) like :text escape '!' or email like :text escape '!')
                          and (:role = '' or exists (select 1 from role_grant r where r.person = person.id and r.role = :role))
                          and (:status = '' and status <> 'ERASED' or status = :status)
                        """ + tail)
                .param("text", "%" + escape(filter.text().strip().toLowerCase(Locale.ROOT)) + "%")
                .param("role", filter.role() == null ? "" : filter.role().name())
                .param("status", filter.status() == null ? "" : filter.status().name());
    }

    private void requireAdmin() {
        access.require(current.require().id(), Role.ADMIN, Scope.SITE);
    }

    /** What the person typed is text and no pattern. */
    private static String escape(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
