package org.lyceum.tutor.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lyceum.account.Consent;
import org.lyceum.account.Consents;
import org.lyceum.account.Person;
import org.lyceum.account.PersonId;
import org.lyceum.account.Restrictions;
import org.lyceum.retrieval.Citation;
import org.lyceum.retrieval.PassageIndex;
import org.lyceum.sandbox.SandboxException;
import org.lyceum.tutor.internal.HintRefused.Reason;
import org.springframework.stereotype.Service;

/**
 * Gives hints. Refuses without the person's consent, keeps the ladder of each version of a program, shows one
 * rung at a time, and records every request.
 */
@Service
public class HintService {

    static final int LONGEST_PROGRAM = 64 * 1024;
    static final int LONGEST_REPORT = 1000;
    static final Duration WINDOW = Duration.ofMinutes(10);
    static final int MOST_IN_WINDOW = 40;
    /** Each costs a search, not only a look into what was found before. */
    static final int MOST_AGAIN_IN_WINDOW = 6;

    private final Tasks tasks;
    private final Analysis analysis;
    private final HintRecords records;
    private final Wording wording;
    private final PassageIndex passages;
    private final Consents consents;
    private final Restrictions restrictions;
    private final Clock clock;
    private final Set<PersonId> working = ConcurrentHashMap.newKeySet();

    public HintService(Tasks tasks, Analysis analysis, HintRecords records, Wording wording,
            PassageIndex passages, Consents consents, Restrictions restrictions, Clock clock) {
        this.tasks = tasks;
        this.analysis = analysis;
        this.records = records;
        this.wording = wording;
        this.passages = passages;
        this.consents = consents;
        this.restrictions = restrictions;
        this.clock = clock;
    }

    public boolean agreed(Person person) {
        return consents.given(person.id(), Consent.TUTOR);
    }

    /** Stores that the person agrees; revoked on the privacy page. */
    public void agree(Person person) {
        consents.set(person.id(), Consent.TUTOR, true);
    }

    /**
     * The next rung for this version of the program; blocks for up to five seconds at the first.
     *
     * @param wanted asked before a rung is climbed: what was found stays stored, what nobody sees is not climbed
     * @throws HintRefused when there is no hint to give, with the reason
     * @throws CancellationException when it is not wanted any more
     */
    Hint next(Person person, String exercise, String program, BooleanSupplier wanted) {
        Task task = permitted(person, exercise, program);
        if (records.askedSince(person.id(), clock.instant().minus(WINDOW)) >= MOST_IN_WINDOW) {
            throw new HintRefused(Reason.TOO_MANY);
        }
        return alone(person, () -> climb(person, task, program, 1, wanted));
    }

    /**
     * Looks for a repair once more where the last search was not done to the end, and gives the lowest rung of what
     * it finds. What was found the last time stays stored. Where nothing was left open it gives what was shown.
     *
     * @param wanted as in {@link #next}
     * @throws HintRefused when there is no hint to give, with the reason
     */
    Hint again(Person person, String exercise, String program, BooleanSupplier wanted) {
        Task task = permitted(person, exercise, program);
        if (records.againSince(person.id(), clock.instant().minus(WINDOW)) >= MOST_AGAIN_IN_WINDOW) {
            throw new HintRefused(Reason.TOO_MANY);
        }
        return alone(person, () -> {
            Optional<Ladder> last = records.find(person.id(), task, hash(program));
            if (last.isPresent() && !last.get().findings().unfinished()) {
                return shown(person, exercise, program).orElseGet(() -> climb(person, task, program, 1, wanted));
            }
            return climb(person, task, program, last.map(Ladder::attempt).orElse(0) + 1, wanted);
        });
    }

    private Hint alone(Person person, Supplier<Hint> work) {
        if (!working.add(person.id())) {
            throw new HintRefused(Reason.ALREADY_ASKED);
        }
        try {
            return work.get();
        } catch (SandboxException e) {
            throw new HintRefused(Reason.NOT_AVAILABLE);
        } finally {
            working.remove(person.id());
        }
    }

    /** What was shown before for exactly this program, if anything; asks for nothing new. */
    public Optional<Hint> shown(Person person, String exercise, String program) {
        if (!agreed(person) || program.isBlank() || program.length() > LONGEST_PROGRAM
                || restrictions.of(person.id()).isPresent()) {
            return Optional.empty();
        }
        Optional<Task> task = tasks.find(exercise, person.language());
        if (task.isEmpty()) {
            return Optional.empty();
        }
        return records.find(person.id(), task.get(), hash(program))
                .flatMap(ladder -> records.lastRequest(person.id(), ladder.id())
                        .map(request -> hint(ladder, request, person, task.get())));
    }

    /** @throws NoSuchElementException when the person made no such request */
    public void rate(Person person, UUID request, @Nullable Boolean helpful) {
        if (!records.rate(person.id(), request, helpful)) {
            throw new NoSuchElementException("No such hint");
        }
    }

    /** @throws NoSuchElementException when the person made no such request */
    public void report(Person person, UUID request, String reason) {
        String text = reason.strip();
        String bounded = text.length() > LONGEST_REPORT ? text.substring(0, LONGEST_REPORT) : text;
        if (!records.report(person.id(), request, bounded, clock.instant())) {
            throw new NoSuchElementException("No such hint");
        }
    }

    private Task permitted(Person person, String exercise, String program) {
        if (!agreed(person)) {
            throw new HintRefused(Reason.CONSENT);
        }
        if (restrictions.of(person.id()).isPresent()) {
            throw new HintRefused(Reason.EXAM);
        }
        if (program.isBlank()) {
            throw new HintRefused(Reason.EMPTY_PROGRAM);
        }
        if (program.length() > LONGEST_PROGRAM) {
            throw new HintRefused(Reason.TOO_LONG);
        }
        Task task = tasks.find(exercise, person.language())
                .orElseThrow(() -> new HintRefused(Reason.UNKNOWN_EXERCISE));
        if (task.ceiling() < 1) {
            throw new HintRefused(Reason.OFF);
        }
        return task;
    }

    /** @param attempt that is wanted at least; done now unless it is there */
    private Hint climb(Person person, Task task, String program, int attempt, BooleanSupplier wanted) {
        Instant start = clock.instant();
        String hash = hash(program);
        boolean there = records.find(person.id(), task, hash).filter(ladder -> ladder.attempt() >= attempt).isPresent();
        if (!there) {
            Findings findings = analysis.analyse(task, program, person.language());
            TutorMeters.found(findings.status());
            records.start(person.id(), task, hash, attempt, findings, millisSince(start), clock.instant());
        }
        if (!wanted.getAsBoolean()) {
            throw new CancellationException();
        }
        records.climb(records.find(person.id(), task, hash).orElseThrow().id());
        Ladder ladder = records.find(person.id(), task, hash).orElseThrow();
        UUID request = records.request(person.id(), ladder, millisSince(start), clock.instant());
        return hint(ladder, request, person, task);
    }

    private Hint hint(Ladder ladder, UUID request, Person person, Task task) {
        Findings findings = ladder.findings();
        // The teacher may have lowered the ceiling since the ladder was begun.
        int top = Math.min(findings.top(), task.ceiling());
        int rung = Math.min(ladder.rung(), top);
        Citation citation = findings.citation() == null
                ? null
                : passages.find(person.language(), findings.citation()).map(Citation::of).orElse(null);
        return new Hint(request, findings.status(), rung, top,
                wording.steps(findings, rung, person.language()), citation, findings.tests(), findings.compared(),
                findings.search());
    }

    private long millisSince(Instant start) {
        return Duration.between(start, clock.instant()).toMillis();
    }

    static String hash(String program) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(program.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
