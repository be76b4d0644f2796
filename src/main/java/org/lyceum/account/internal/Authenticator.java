package org.lyceum.account.internal;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.dao.AbstractUserDetailsAuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks a mail address and a password. The password is checked before anything else is told, and an
 * unknown address costs as much time as a known one, so neither answer nor time says who has an account.
 */
@Component
class Authenticator extends AbstractUserDetailsAuthenticationProvider {

    private final SignInDirectory directory;
    private final PasswordEncoder encoder;
    private final String nobodysHash;

    Authenticator(SignInDirectory directory, PasswordEncoder encoder) {
        this.directory = directory;
        this.encoder = encoder;
        this.nobodysHash = encoder.encode(Secrets.next());
        setHideUserNotFoundExceptions(true);
        setPreAuthenticationChecks(user -> {});
        setPostAuthenticationChecks(user -> {
            if (!user.isEnabled()) {
                throw new DisabledException("Not active");
            }
        });
    }

    @Override
    protected UserDetails retrieveUser(String username, UsernamePasswordAuthenticationToken authentication) {
        try {
            return directory.loadUserByUsername(username);
        } catch (UsernameNotFoundException e) {
            encoder.matches(password(authentication), nobodysHash);
            throw e;
        }
    }

    @Override
    protected void additionalAuthenticationChecks(UserDetails user, UsernamePasswordAuthenticationToken authentication) {
        String hash = user.getPassword() == null ? nobodysHash : user.getPassword();
        if (!encoder.matches(password(authentication), hash) || user.getPassword() == null) {
            throw new BadCredentialsException("Wrong password");
        }
    }

    @Override
    protected Authentication createSuccessAuthentication(
            Object principal, Authentication authentication, UserDetails user) {
        return super.createSuccessAuthentication(((SignedInPerson) user).withoutPassword(), authentication, user);
    }

    private static String password(UsernamePasswordAuthenticationToken authentication) {
        String password = authentication.getCredentials() == null ? "" : authentication.getCredentials().toString();
        // Hashing a megabyte on request would be a gift to attackers.
        return password.length() > PasswordRules.MAX_LENGTH ? "" : password;
    }
}
