package org.lyceum.account.internal;

import org.lyceum.account.Role;
import org.lyceum.account.Scope;

/** A role that somebody has in a scope. */
public record RoleGrant(Role role, Scope scope) {}
