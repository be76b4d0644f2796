package org.lyceum.account.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Holds every request of a session against the database: a person who was disabled or erased, or whose
 * password changed elsewhere, is signed out at once; changed roles count from the next request on.
 */
class FreshSessionFilter extends OncePerRequestFilter {

    private final SignInDirectory directory;
    private final SecurityContextRepository contexts;

    FreshSessionFilter(SignInDirectory directory, SecurityContextRepository contexts) {
        this.directory = directory;
        this.contexts = contexts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/assets/") || path.startsWith("/theme/") || path.startsWith("/VAADIN/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SignedIn.principal().ifPresent(kept -> compare(kept, request, response));
        chain.doFilter(request, response);
    }

    private void compare(SignedInPerson kept, HttpServletRequest request, HttpServletResponse response) {
        Optional<SignedInPerson> now = directory.byId(kept.id())
                .filter(person -> person.active() && person.signInVersion() == kept.signInVersion());
        if (now.isEmpty()) {
            new SecurityContextLogoutHandler().logout(
                    request, response, SecurityContextHolder.getContext().getAuthentication());
            return;
        }
        if (!now.get().roles().equals(kept.roles())) {
            replace(now.get().withoutPassword(), request, response, contexts);
        }
    }

    static void replace(
            SignedInPerson person,
            HttpServletRequest request,
            HttpServletResponse response,
            SecurityContextRepository contexts) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
