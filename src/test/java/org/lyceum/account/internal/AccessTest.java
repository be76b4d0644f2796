package org.lyceum.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lyceum.account.PersonId;
import org.lyceum.account.Role;
import org.lyceum.account.Scope;
import org.springframework.security.access.AccessDeniedException;

class AccessTest extends AccountTest {

    private UUID school;
    private UUID groupA;
    private UUID groupB;
    private UUID other;
    private UUID otherGroup;

    @BeforeEach
    void found() {
        school = organisations.create("School").orElseThrow();
        groupA = organisations.createGroup(school, "A").orElseThrow();
        groupB = organisations.createGroup(school, "B").orElseThrow();
        other = organisations.create("Other").orElseThrow();
        otherGroup = organisations.createGroup(other, "A").orElseThrow();
    }

    @Test
    void shouldReachNarrowerScopesAndNoOthersForEveryRole() {
        List<Scope> all = List.of(Scope.SITE, organisation(school), group(groupA), group(groupB),
                organisation(other), group(otherGroup));
        for (Role granted : Role.values()) {
            Set<Role> included = granted == Role.ADMIN ? EnumSet.allOf(Role.class) : EnumSet.of(granted);
            expect(granted, Scope.SITE, included, all, all);
            expect(granted, organisation(school), included, all,
                    List.of(organisation(school), group(groupA), group(groupB)));
            expect(granted, group(groupA), included, all, List.of(group(groupA)));
        }
    }

    private void expect(Role granted, Scope scope, Set<Role> included, List<Scope> all, List<Scope> reached) {
        PersonId person = person(granted + "-" + scope);
        roles.grant(person, new RoleGrant(granted, scope));
        for (Role asked : Role.values()) {
            for (Scope where : all) {
                boolean everybody = asked == Role.LEARNER && where.equals(Scope.SITE);
                assertThat(roles.has(person, asked, where)).as("%s in %s is %s in %s", granted, scope, asked, where)
                        .isEqualTo(everybody || included.contains(asked) && reached.contains(where));
            }
        }
    }

    @Test
    void shouldNotTakeAGroupForAnOrganisationWhenTheIdIsOfTheOtherKind() {
        PersonId teacher = person("Tess");
        roles.grant(teacher, new RoleGrant(Role.TEACHER, organisation(school)));
        assertThat(roles.has(teacher, Role.TEACHER, organisation(groupA))).isFalse();
        assertThat(roles.has(teacher, Role.TEACHER, group(school))).isFalse();
        assertThat(roles.has(teacher, Role.TEACHER, group(new UUID(9, 9)))).isFalse();
        assertThatThrownBy(() -> roles.require(teacher, Role.ADMIN, group(groupA)))
                .isInstanceOf(AccessDeniedException.class).hasMessage("Needs ADMIN of GROUP");
    }

    @Test
    void shouldRefuseEverythingWhenThePersonIsDisabledOrUnknown() {
        PersonId admin = siteAdmin("Ada");
        people.setStatus(admin, Status.DISABLED);
        assertThat(roles.has(admin, Role.ADMIN, Scope.SITE)).isFalse();
        assertThat(roles.has(admin, Role.LEARNER, Scope.SITE)).isFalse();
        assertThat(roles.maySeeWorkOf(admin, admin)).isFalse();
        assertThat(roles.has(new PersonId(new UUID(9, 9)), Role.LEARNER, Scope.SITE)).isFalse();
    }

    @Test
    void shouldShowWorkToTeachersAndAdminsOfTheOwnersScopesOnly() {
        PersonId owner = person("Olga");
        organisations.addMember(school, owner);
        organisations.addGroupMember(groupA, owner);
        assertThat(roles.maySeeWorkOf(owner, owner)).isTrue();
        assertThat(roles.maySeeWorkOf(person("Nobody"), owner)).isFalse();
        for (Role role : Role.values()) {
            boolean sees = role == Role.TEACHER || role == Role.ADMIN;
            assertSees(role, Scope.SITE, owner, sees);
            assertSees(role, organisation(school), owner, sees);
            assertSees(role, group(groupA), owner, sees);
            assertSees(role, group(groupB), owner, false);
            assertSees(role, organisation(other), owner, false);
            assertSees(role, group(otherGroup), owner, false);
        }
    }

    private void assertSees(Role role, Scope scope, PersonId owner, boolean expected) {
        PersonId viewer = person("V-" + role + "-" + scope);
        roles.grant(viewer, new RoleGrant(role, scope));
        assertThat(roles.maySeeWorkOf(viewer, owner)).as("%s of %s", role, scope).isEqualTo(expected);
        boolean reaches = scope.equals(Scope.SITE) || scope.equals(organisation(school)) || scope.equals(group(groupA));
        assertThat(roles.hasOver(viewer, Role.REVIEWER, owner)).as("%s of %s as reviewer", role, scope)
                .isEqualTo(reaches && (role == Role.REVIEWER || role == Role.ADMIN));
        assertThat(roles.hasOver(viewer, role, viewer)).as("over themselves").isFalse();
    }

    @Test
    void shouldLeaveTheGroupsWhenSomebodyLeavesTheOrganisation() {
        PersonId owner = person("Olga");
        PersonId teacher = person("Tess");
        roles.grant(teacher, new RoleGrant(Role.TEACHER, group(groupA)));
        organisations.addMember(school, owner);
        organisations.addGroupMember(groupA, owner);
        assertThat(organisations.unitsOf(owner)).containsExactly("School", "School / A");

        organisations.removeMember(school, owner);

        assertThat(organisations.unitsOf(owner)).isEmpty();
        assertThat(roles.maySeeWorkOf(teacher, owner)).isFalse();
    }
}
