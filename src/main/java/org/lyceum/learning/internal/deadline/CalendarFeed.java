package org.lyceum.learning.internal.deadline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.lyceum.account.CurrentPerson;
import org.lyceum.account.People;
import org.lyceum.account.Person;
import org.lyceum.account.PersonId;
import org.lyceum.account.PublicUrl;
import org.lyceum.settings.Site;
import org.lyceum.ui.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person's deadlines for calendar programs. Those cannot sign in, so whoever knows the address reads it: it carries 256
 * random bits, is shown once, kept as a hash, and can be replaced or withdrawn at any time.
 */
@Service
public class CalendarFeed {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final CurrentPerson currentPerson;
    private final People people;
    private final FeedStore store;
    private final DeadlineList deadlines;
    private final PublicUrl url;
    private final Site site;
    private final Messages messages;
    private final Clock clock;

    CalendarFeed(CurrentPerson currentPerson, People people, FeedStore store, DeadlineList deadlines, PublicUrl url,
            Site site, Messages messages, Clock clock) {
        this.currentPerson = currentPerson;
        this.people = people;
        this.store = store;
        this.deadlines = deadlines;
        this.url = url;
        this.site = site;
        this.messages = messages;
        this.clock = clock;
    }

    /** Since when the person who is signed in has an address. */
    public Optional<Instant> since() {
        return store.createdAt(currentPerson.require().id());
    }

    /** A new address; the one before no longer works. */
    @Transactional
    public String renew() {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        store.put(currentPerson.require().id(), hash(token), clock.instant());
        return url.of("calendar/" + token + ".ics");
    }

    @Transactional
    public void withdraw() {
        store.remove(currentPerson.require().id());
    }

    /** Whose address it is; empty for unknown and withdrawn ones, and for people who may not sign in. */
    public Optional<PersonId> owner(String token) {
        return store.owner(hash(token)).flatMap(people::findActive).map(Person::id);
    }

    /** The calendar of that person, in their language. */
    public Optional<String> calendar(PersonId owner) {
        return people.findActive(owner).map(person -> {
            ICalendar calendar = new ICalendar(
                    messages.get(person.language(), "learning.deadline.calendar", site.name()), clock.instant());
            deadlines.of(person).forEach(deadline ->
                    calendar.add(deadline, owner + "@lyceum", url.of(deadline.path())));
            return calendar.text();
        });
    }

    /** SHA-256 is enough for a secret of full entropy, which nobody can guess from its hash. */
    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
