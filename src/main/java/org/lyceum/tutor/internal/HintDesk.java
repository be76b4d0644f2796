package org.lyceum.tutor.internal;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lyceum.account.Person;
import org.lyceum.tutor.internal.HintRefused.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Works hints out away from the page that asks, so that the page stays alive meanwhile, and answers it in time
 * whatever happens. Nothing is interrupted: the embedded database closes its file when a thread of its own is.
 */
@Component
public class HintDesk {

    private static final Logger log = LoggerFactory.getLogger(HintDesk.class);
    private static final Duration LATEST = Duration.ofSeconds(5);

    private final HintService hints;
    private final Duration latest;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("hint-", 0).factory());

    @Autowired
    public HintDesk(HintService hints) {
        this(hints, LATEST);
    }

    HintDesk(HintService hints, Duration latest) {
        this.hints = hints;
        this.latest = latest;
    }

    /**
     * Asks for the next rung. One of the two consumers is called once, on another thread, unless the future is
     * cancelled first; then no rung is climbed.
     */
    public Future<?> ask(
            Person person, String exercise, String program, Consumer<Hint> given, Consumer<Reason> refused) {
        return work(exercise, wanted -> hints.next(person, exercise, program, wanted), given, refused);
    }

    /** Asks for another look at the same program, where the last one was not done to the end; else as {@link #ask}. */
    public Future<?> askAgain(
            Person person, String exercise, String program, Consumer<Hint> given, Consumer<Reason> refused) {
        return work(exercise, wanted -> hints.again(person, exercise, program, wanted), given, refused);
    }

    private Future<?> work(
            String exercise, Function<BooleanSupplier, Hint> work, Consumer<Hint> given, Consumer<Reason> refused) {
        var answered = new CompletableFuture<Void>();
        threads.execute(() -> {
            try {
                Hint hint = work.apply(() -> !answered.isDone());
                answer(answered, given, hint);
            } catch (CancellationException e) {
                log.debug("Nobody waits for the hint on {} any more", exercise);
            } catch (HintRefused e) {
                answer(answered, refused, e.reason());
            } catch (RuntimeException e) {
                log.error("No hint for {}", exercise, e);
                answer(answered, refused, Reason.NOT_AVAILABLE);
            }
        });
        CompletableFuture.delayedExecutor(latest.toMillis(), TimeUnit.MILLISECONDS, threads)
                .execute(() -> answer(answered, refused, Reason.NOT_AVAILABLE));
        return answered;
    }

    private static <T> void answer(CompletableFuture<Void> answered, Consumer<T> consumer, T answer) {
        if (answered.complete(null)) {
            consumer.accept(answer);
        }
    }

    /** Waits a while for what is being worked out: it still writes to the database. */
    @PreDestroy
    void stop() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(2 * LATEST.toSeconds(), TimeUnit.SECONDS)) {
            log.warn("A hint was still being worked out at the end");
        }
    }
}
