package org.lyceum.exam.internal.scoring;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lyceum.exam.ExamPassed;
import org.lyceum.exam.internal.form.ExamPaper;
import org.lyceum.exam.internal.form.ExamShelf;
import org.lyceum.exam.internal.form.ItemMark;
import org.lyceum.exam.internal.sitting.Change;
import org.lyceum.exam.internal.sitting.ChangeLog;
import org.lyceum.exam.internal.sitting.FormItem;
import org.lyceum.exam.internal.sitting.ResponseJson;
import org.lyceum.exam.internal.sitting.Sitting;
import org.lyceum.exam.internal.sitting.SittingState;
import org.lyceum.exam.internal.sitting.SittingStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Marks what was handed in. Programs run outside any transaction; result, state and the pass are then written in one,
 * under the sitting's lock, so a crash at any moment leaves either a sitting to be marked again or one with everything.
 */
@Service
public class Scoring {

    /** Sums of shares are not exact. */
    private static final double ROUNDING = 1e-9;

    private final SittingStore store;
    private final ChangeLog changes;
    private final ResponseJson json;
    private final ExamShelf shelf;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    public Scoring(SittingStore store, ChangeLog changes, ResponseJson json, ExamShelf shelf,
            TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.changes = changes;
        this.json = json;
        this.shelf = shelf;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Nothing happens unless it is handed in and not yet scored.
     *
     * @throws org.lyceum.sandbox.SandboxException when no worker can be had; nothing was changed, try again later
     */
    public void score(UUID id) {
        if (store.find(id).filter(sitting -> sitting.state() == SittingState.SUBMITTED).isEmpty()) {
            return;
        }
        // handed in: what counts does not change any more
        Map<Integer, String> answers = changes.current(id, Change.Kind.ANSWER);
        Map<Integer, ItemMark> marks = new LinkedHashMap<>();
        for (FormItem item : store.form(id)) {
            String body = answers.get(item.position());
            marks.put(item.position(), shelf.mark(item.itemVersion(), body == null ? Map.of() : json.responses(body)));
        }
        transaction.executeWithoutResult(status -> store.lock(id)
                .filter(sitting -> sitting.state() == SittingState.SUBMITTED)
                .ifPresent(sitting -> {
                    marks.forEach((position, mark) -> store.mark(id, position, mark));
                    conclude(sitting, List.copyOf(marks.values()));
                }));
    }

    private void conclude(Sitting sitting, List<ItemMark> marks) {
        ExamPaper paper = shelf.version(sitting.examVersion()).orElseThrow();
        Instant now = clock.instant();
        int waiting = (int) marks.stream().filter(ItemMark::byHand).count();
        double points = marks.stream().filter(mark -> !mark.byHand()).mapToDouble(ItemMark::share).sum();
        double score = marks.isEmpty() ? 0 : points / marks.size();
        Boolean passed = waiting > 0 ? null : score + ROUNDING >= paper.cutScore();
        store.score(sitting.id(), now, score, waiting, passed);
        if (Boolean.TRUE.equals(passed)) {
            events.publishEvent(new ExamPassed(sitting.id(), sitting.person(), sitting.exam(), sitting.examVersion(), now,
                    score, sitting.language().tag()));
        }
    }
}
