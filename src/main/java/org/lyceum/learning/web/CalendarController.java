package org.lyceum.learning.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lyceum.account.PersonId;
import org.lyceum.learning.internal.deadline.CalendarFeed;
import org.lyceum.learning.internal.deadline.FeedRate;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Calendars by their secret address. Unknown, withdrawn and malformed addresses are all not found. */
@RestController
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final String WAIT_SECONDS = "60";

    private final CalendarFeed feed;
    private final FeedRate rate;

    CalendarController(CalendarFeed feed, FeedRate rate) {
        this.feed = feed;
        this.rate = rate;
    }

    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String token, HttpServletRequest request) {
        Optional<PersonId> owner = feed.owner(token);
        if (!rate.allows(owner.map(person -> "person " + person).orElse("address " + request.getRemoteAddr()))) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).header("Retry-After", WAIT_SECONDS).build();
        }
        return owner.flatMap(feed::calendar)
                .map(calendar -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .header("Content-Disposition", "inline; filename=\"lyceum.ics\"")
                        .header("X-Robots-Tag", "noindex")
                        .body(calendar.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
