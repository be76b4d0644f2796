package org.lyceum.account.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lyceum.account.internal.Throttle.Limit;
import org.lyceum.audit.AuditEntry;
import org.lyceum.audit.AuditLog;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a sign-in before the password is looked at when there were too many wrong ones, and counts those. */
class SignInThrottle extends OncePerRequestFilter implements AuthenticationFailureHandler {

    private final Throttle throttle;
    private final PersonTable people;
    private final AuditLog audit;

    SignInThrottle(Throttle throttle, PersonTable people, AuditLog audit) {
        this.throttle = throttle;
        this.people = people;
        this.audit = audit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || !request.getRequestURI().equals(request.getContextPath() + "/sign-in")
                || request.getParameter("v-r") != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait = Stream.of(
                        throttle.wait(Limit.SIGN_IN_ACCOUNT, account(request)),
                        throttle.wait(Limit.SIGN_IN_ADDRESS, request.getRemoteAddr()))
                .flatMap(Optional::stream)
                .max(Duration::compareTo);
        if (wait.isPresent()) {
            AccountMeters.signIn(AccountMeters.SignIn.THROTTLED);
            response.sendRedirect(request.getContextPath() + "/sign-in?wait=" + (wait.get().toMinutes() + 1));
            return;
        }
        chain.doFilter(request, response);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) throws IOException {
        AccountMeters.signIn(AccountMeters.SignIn.FAILED);
        if (failure instanceof DisabledException) {
            // The password was right, so the person may know why it does not work.
            boolean unconfirmed = people.byEmail(request.getParameter("username"))
                    .filter(person -> person.status() == Status.UNCONFIRMED).isPresent();
            response.sendRedirect(request.getContextPath() + "/sign-in?" + (unconfirmed ? "unconfirmed" : "disabled"));
            return;
        }
        throttle.count(Limit.SIGN_IN_ACCOUNT, account(request));
        throttle.count(Limit.SIGN_IN_ADDRESS, request.getRemoteAddr());
        response.sendRedirect(request.getContextPath() + "/sign-in?error");
    }

    void succeeded(HttpServletRequest request, Authentication authentication) {
        AccountMeters.signIn(AccountMeters.SignIn.SUCCEEDED);
        throttle.clear(Limit.SIGN_IN_ACCOUNT, account(request));
        if (authentication.getPrincipal() instanceof SignedInPerson person) {
            people.signedIn(person.id());
            audit.record(new AuditEntry(person.id().value(), "account.signed-in", "person:" + person.id(),
                    Map.of()));
        }
    }

    private static String account(HttpServletRequest request) {
        String email = request.getParameter("username");
        return email == null ? "" : PersonRow.normalise(email);
    }
}
