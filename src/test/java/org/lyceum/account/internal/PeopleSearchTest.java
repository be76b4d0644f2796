package org.lyceum.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.account.PersonId;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.springframework.security.access.AccessDeniedException;

class PeopleSearchTest extends AccountTest {

    private PeopleSearch search;
    private PersonId ben;

    @BeforeEach
    void populate() {
        search = new PeopleSearch(jdbc, roles, current);
        signIn(siteAdmin("Ada"));
        ben = person("Ben_100%");
        person("Benno");
        person("wow!");
    }

    @Test
    void shouldTakeWildcardsAsText() {
        assertThat(find("_")).containsExactly("Ben_100%");
        assertThat(find("100%")).containsExactly("Ben_100%");
        assertThat(find("!")).containsExactly("wow!");
        assertThat(find("%")).containsExactly("Ben_100%");
        assertThat(find(" BEN ")).containsExactly("Ben_100%", "Benno");
        assertThat(find("example.org")).hasSize(4);
    }

    @Test
    void shouldPageInOneOrder() {
        assertThat(names(search.find(PeopleFilter.EVERYBODY, 0, 2))).containsExactly("Ada", "Ben_100%");
        assertThat(names(search.find(PeopleFilter.EVERYBODY, 2, 2))).containsExactly("Benno", "wow!");
        assertThat(search.count(PeopleFilter.EVERYBODY)).isEqualTo(4);
    }

    @Test
    void shouldFilterByRoleAndStatus() {
        roles.grant(ben, new RoleGrant(Role.TEACHER, Scope.SITE));
        assertThat(names(search.find(new PeopleFilter("", Role.TEACHER, null), 0, 9))).containsExactly("Ben_100%");
        people.setStatus(ben, Status.DISABLED);
        assertThat(names(search.find(new PeopleFilter("", null, Status.DISABLED), 0, 9))).containsExactly("Ben_100%");
        assertThat(search.count(new PeopleFilter("", Role.TEACHER, Status.ACTIVE))).isZero();
        people.anonymise(ben);
        assertThat(search.count(PeopleFilter.EVERYBODY)).isEqualTo(3);
    }

    @Test
    void shouldRefuseWhenTheActorIsNoAdmin() {
        signIn(ben);
        assertThatThrownBy(() -> search.count(PeopleFilter.EVERYBODY)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> search.find(PeopleFilter.EVERYBODY, 0, 1)).isInstanceOf(AccessDeniedException.class);
    }

    private List<String> find(String text) {
        return names(search.find(new PeopleFilter(text, null, null), 0, 9));
    }

    private static List<String> names(List<PersonRow> rows) {
        return rows.stream().map(PersonRow::displayName).toList();
    }
}
