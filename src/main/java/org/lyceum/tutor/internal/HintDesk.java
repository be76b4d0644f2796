package org.lyceum.tutor.internal;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lyceum.account.Person;
import org.lyceum.tutor.internal.HintRefused.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works hints out away from the page that asks, so that the page stays alive meanwhile. */
@Component
public class HintDesk {

    private static final Logger log = LoggerFactory.getLogger(HintDesk.class);

    private final HintService hints;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("hint-", 0).factory());

    public HintDesk(HintService hints) {
        this.hints = hints;
    }

    /**
     * Asks for the next rung. One of the two consumers is called once, on another thread, unless the future is
     * cancelled first.
     */
    public Future<?> ask(
            Person person, String exercise, String program, Consumer<Hint> given, Consumer<Reason> refused) {
        return work(exercise, () -> hints.next(person, exercise, program), given, refused);
    }

    /** Asks for another look at the same program, where the last one was not done to the end; else as {@link #ask}. */
    public Future<?> askAgain(
            Person person, String exercise, String program, Consumer<Hint> given, Consumer<Reason> refused) {
        return work(exercise, () -> hints.again(person, exercise, program), given, refused);
    }

    private Future<?> work(String exercise, Supplier<Hint> work, Consumer<Hint> given, Consumer<Reason> refused) {
        return threads.submit(() -> {
            try {
                given.accept(work.get());
            } catch (HintRefused e) {
                refused.accept(e.reason());
            } catch (RuntimeException e) {
                log.error("No hint for {}", exercise, e);
                refused.accept(Reason.NOT_AVAILABLE);
            }
        });
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
