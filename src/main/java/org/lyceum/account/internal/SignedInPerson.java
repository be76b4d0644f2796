package org.lyceum.account.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.PersonId;
import org.lyceum.account.Role;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * What a session keeps of a person: who, with which roles, and as of which sign-in version.
 *
 * @param passwordHash null after authentication; never kept in a session
 */
public record SignedInPerson(
        PersonId id, int signInVersion, Set<Role> roles, boolean active, @Nullable String passwordHash)
        implements UserDetails {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities(roles);
    }

    static List<SimpleGrantedAuthority> authorities(Set<Role> roles) {
        return roles.stream().sorted().map(role -> new SimpleGrantedAuthority("ROLE_" + role.name())).toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return id.toString();
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    SignedInPerson withoutPassword() {
        return new SignedInPerson(id, signInVersion, roles, active, null);
    }

    @Override
    public String toString() {
        return "SignedInPerson[" + id + "]";
    }
}
