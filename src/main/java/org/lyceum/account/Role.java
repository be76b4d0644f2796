package org.lyceum.account;

/** What a person may do within a {@link Scope}. Every person is a LEARNER of the site. */
public enum Role {
    LEARNER,
    TEACHER,
    REVIEWER,
    ADMIN
}
