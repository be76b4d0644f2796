package org.lyceum.exam.internal.sitting;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lyceum.exam.internal.sitting.Change.Receipt;
import org.lyceum.exam.internal.sitting.Change.Standing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes changes in. All of one request are one transaction, and its receipts are given only after its commit: what is
 * acknowledged is stored. The sitting's row is locked meanwhile, so nothing slips in while it is handed in.
 */
@Service
public class AnswerDesk {

    /** Of one change, in UTF-8. */
    public static final int MAX_BYTES = 64 * 1024;
    /** Of one request. */
    public static final int MAX_CHANGES = 200;
    /** Of one sitting: some eight hours of changing something every second. */
    static final int MAX_STORED = 30_000;

    private final SittingStore store;
    private final ChangeLog changes;
    private final SignalLog signals;
    private final ResponseJson json;
    private final Clock clock;

    public AnswerDesk(SittingStore store, ChangeLog changes, SignalLog signals, ResponseJson json, Clock clock) {
        this.store = store;
        this.changes = changes;
        this.signals = signals;
        this.json = json;
        this.clock = clock;
    }

    /** @param receipts in the order of the changes */
    public record Taken(Sitting sitting, List<Receipt> receipts) {}

    /**
     * @param epoch of the device, from its cookie
     * @throws IllegalArgumentException for more changes than {@link #MAX_CHANGES}
     */
    @Transactional
    public Taken take(UUID id, int epoch, List<Change> arrived, List<Signal> noticed) {
        if (arrived.size() > MAX_CHANGES || noticed.size() > MAX_CHANGES) {
            throw new IllegalArgumentException("too many changes at once");
        }
        Sitting sitting = store.lock(id).orElseThrow();
        Instant now = clock.instant();
        int items = arrived.isEmpty() ? 0 : store.form(id).size();
        long room = arrived.isEmpty() ? 0 : MAX_STORED - changes.count(id);
        List<Receipt> receipts = new ArrayList<>();
        for (Change change : arrived) {
            Standing standing = take(sitting, epoch, change, items, room > 0, now);
            room--;
            receipts.add(new Receipt(change.sequence(), standing));
        }
        if (sitting.isOpen()) {
            noticed.forEach(signal -> signals.add(id, epoch, signal, now));
        }
        return new Taken(sitting, receipts);
    }

    private Standing take(Sitting sitting, int epoch, Change change, int items, boolean room, Instant now) {
        if (change.body().getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return Standing.TOO_LARGE;
        }
        boolean known = change.position() >= 1 && change.position() <= items && change.sequence() >= 1 && epoch >= 1;
        if (!known || !json.accepts(change)) {
            return Standing.REFUSED;
        }
        Optional<Standing> before = changes.same(sitting.id(), epoch, change);
        if (before.isPresent()) {
            return before.get();
        }
        if (!room) {
            return Standing.REFUSED;
        }
        Standing standing = standing(sitting, epoch, now);
        return changes.insert(sitting.id(), epoch, change, standing, now) ? standing : Standing.CONFLICT;
    }

    private static Standing standing(Sitting sitting, int epoch, Instant now) {
        if (sitting.state() != SittingState.RUNNING || sitting.isOver(now)) {
            return Standing.LATE;
        }
        return epoch == sitting.epoch() ? Standing.SAVED : Standing.STALE;
    }

    /** The last number that a device has used. */
    public long last(UUID sitting, int epoch) {
        return changes.last(sitting, epoch);
    }

    /** What counts now, by position. */
    public Map<Integer, String> answers(UUID sitting) {
        return changes.current(sitting, Change.Kind.ANSWER);
    }

    /** Positions that are flagged now: {@code true} or {@code false}. */
    public Map<Integer, String> flags(UUID sitting) {
        return changes.current(sitting, Change.Kind.FLAG);
    }
}
