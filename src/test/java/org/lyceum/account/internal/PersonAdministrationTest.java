package org.lyceum.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lyceum.account.PersonId;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.springframework.security.access.AccessDeniedException;

class PersonAdministrationTest extends AccountTest {

    private static final RoleGrant SITE_ADMIN = new RoleGrant(Role.ADMIN, Scope.SITE);

    @Test
    void shouldKeepTheLastSiteAdmin() {
        PersonId ada = siteAdmin("Ada");
        PersonId ben = siteAdmin("Ben");
        signIn(ada);
        administration.revoke(ben, SITE_ADMIN);

        assertThatThrownBy(() -> administration.revoke(ada, SITE_ADMIN)).hasMessage("account.admin.refused.last-admin");
        assertThatThrownBy(() -> administration.disable(ada)).hasMessage("account.admin.refused.self");
        assertThat(roles.has(ada, Role.ADMIN, Scope.SITE)).isTrue();
        assertThat(acts()).containsExactly("account.role-revoked");
    }

    @Test
    void shouldNotCountDisabledAdminsNorAdminsOfLess() {
        PersonId ada = siteAdmin("Ada");
        PersonId ben = siteAdmin("Ben");
        UUID school = organisations.create("School").orElseThrow();
        roles.grant(person("Cleo"), new RoleGrant(Role.ADMIN, organisation(school)));
        signIn(ada);
        administration.disable(ben);

        assertThatThrownBy(() -> administration.revoke(ada, SITE_ADMIN)).hasMessage("account.admin.refused.last-admin");
        administration.revoke(ben, SITE_ADMIN);
        assertThat(roles.grants(ben)).isEmpty();
    }

    @Test
    void shouldGrantOnceAndRecordIt() {
        signIn(siteAdmin("Ada"));
        PersonId ben = person("Ben");
        RoleGrant teacher = new RoleGrant(Role.TEACHER, Scope.SITE);
        administration.grant(ben, teacher);
        administration.grant(ben, teacher);
        assertThat(administration.grants(ben)).containsExactly(teacher);
        assertThat(acts()).containsExactly("account.role-granted");
        assertThatThrownBy(() -> administration.grant(new PersonId(new UUID(9, 9)), teacher))
                .hasMessage("account.admin.refused.unknown");
    }

    @Test
    void shouldRefuseEveryActWhenTheActorIsNoSiteAdmin() {
        PersonId ben = person("Ben");
        PersonId cleo = person("Cleo");
        UUID school = organisations.create("School").orElseThrow();
        roles.grant(cleo, new RoleGrant(Role.ADMIN, organisation(school)));
        signIn(cleo);
        assertThatThrownBy(() -> administration.find(ben)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.grant(cleo, SITE_ADMIN)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> administration.disable(ben)).isInstanceOf(AccessDeniedException.class);
        assertThat(acts()).isEmpty();
    }

    @Test
    void shouldShutOutAndLetInAgain() {
        PersonId ben = person("Ben");
        signIn(siteAdmin("Ada"));
        administration.disable(ben);
        assertThat(people.row(ben).orElseThrow().status()).isEqualTo(Status.DISABLED);
        administration.enable(ben);
        assertThat(roles.has(ben, Role.LEARNER, Scope.SITE)).isTrue();
        assertThat(acts()).containsExactly("account.enabled", "account.disabled");
    }
}
