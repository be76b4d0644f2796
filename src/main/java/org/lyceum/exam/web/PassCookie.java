package org.lyceum.exam.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.lyceum.account.PublicUrl;
import org.lyceum.exam.internal.sitting.Sitting;
import org.lyceum.exam.internal.sitting.SittingPass;
import org.lyceum.exam.internal.sitting.SittingPass.Pass;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The signed cookie by which a browser shows which sitting it is at, and as which device. */
@Component
class PassCookie {

    private static final String NAME = "lyceum-sitting";
    /** After the deadline: whatever was typed offline may still come in, as evidence. */
    private static final Duration REST = Duration.ofDays(1);

    private final SittingPass passes;
    private final PublicUrl url;
    private final Clock clock;

    PassCookie(SittingPass passes, PublicUrl url, Clock clock) {
        this.passes = passes;
        this.url = url;
        this.clock = clock;
    }

    Optional<Pass> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(NAME)) {
                return passes.read(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    /** For the whole portal's host, since the page and its endpoint lie on different paths. */
    String of(Sitting sitting, int epoch) {
        Instant end = sitting.deadline() == null ? clock.instant() : sitting.deadline();
        Instant until = (end.isBefore(clock.instant()) ? clock.instant() : end).plus(REST);
        return ResponseCookie.from(NAME, passes.sign(new Pass(sitting.id(), epoch, until)))
                .httpOnly(true)
                .secure(url.isSecure())
                .sameSite("Strict")
                .path("/")
                .maxAge(Duration.between(clock.instant(), until))
                .build()
                .toString();
    }
}
