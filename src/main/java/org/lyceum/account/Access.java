package org.lyceum.account;

/** Who may do what where. Views hide what is not allowed; services ask here and refuse it. */
public interface Access {

    /** Whether the person has the role in this scope or a wider one. ADMIN of a scope includes its other roles. */
    boolean has(PersonId person, Role role, Scope scope);

    /** Whether the person has the role in some scope, however narrow: opens what is about nobody and no place. */
    default boolean hasSomewhere(PersonId person, Role role) {
        return has(person, role, Scope.SITE);
    }

    /** Whether the viewer may see the owner's work: the owner, and teachers and admins of a scope the owner is in. */
    boolean maySeeWorkOf(PersonId viewer, PersonId owner);

    /** Whether the person has the role in a scope that the owner is in. ADMIN of such a scope includes it. Nobody over themselves. */
    boolean hasOver(PersonId person, Role role, PersonId owner);

    /** @throws org.springframework.security.access.AccessDeniedException when {@link #has} is false */
    void require(PersonId person, Role role, Scope scope);
}
