package org.lyceum.account.internal;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The session that the current request belongs to. */
@Component
class OpenSession {

    private final SignInDirectory directory;

    OpenSession(SignInDirectory directory) {
        this.directory = directory;
    }

    /** Keeps this session when all sessions of its person were just signed out. */
    void keep() {
        SignedIn.principal().flatMap(kept -> directory.byId(kept.id())).map(SignedInPerson::withoutPassword)
                .ifPresent(OpenSession::renew);
    }

    void end() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
            new SecurityContextLogoutHandler().logout(request.getRequest(), request.getResponse(), null);
        }
    }

    private static void renew(SignedInPerson person) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context,
                    RequestAttributes.SCOPE_SESSION);
        }
    }
}
