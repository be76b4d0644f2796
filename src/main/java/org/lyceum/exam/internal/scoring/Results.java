package org.lyceum.exam.internal.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lyceum.exam.internal.form.ExamShelf;
import org.lyceum.exam.internal.form.ItemMark;
import org.lyceum.exam.internal.form.PoolItem;
import org.lyceum.exam.internal.scoring.ExamResult.ByObjective;
import org.lyceum.exam.internal.sitting.FormItem;
import org.lyceum.exam.internal.sitting.SittingStore;
import org.springframework.stereotype.Service;

/** Reads results from the marks. */
@Service
public class Results {

    private final SittingStore store;
    private final ExamShelf shelf;

    public Results(SittingStore store, ExamShelf shelf) {
        this.store = store;
        this.shelf = shelf;
    }

    /** Of a sitting that is scored; whose it is, the caller has checked. */
    public ExamResult of(UUID sitting) {
        Map<String, List<FormItem>> byObjective = new LinkedHashMap<>();
        for (FormItem item : store.form(sitting)) {
            String objective = shelf.item(item.itemVersion()).map(PoolItem::objective).orElse("");
            byObjective.computeIfAbsent(objective, key -> new ArrayList<>()).add(item);
        }
        return new ExamResult(byObjective.entrySet().stream().map(entry -> sum(entry.getKey(), entry.getValue())).toList());
    }

    private ByObjective sum(String objective, List<FormItem> items) {
        double points = 0;
        int waiting = 0;
        LinkedHashSet<String> lessons = new LinkedHashSet<>();
        for (FormItem item : items) {
            ItemMark mark = item.mark();
            if (mark != null && mark.byHand()) {
                waiting++;
            } else if (mark != null) {
                points += mark.share();
            }
            if (mark == null || (!mark.byHand() && mark.share() < 1)) {
                shelf.item(item.itemVersion()).map(PoolItem::lesson).filter(lesson -> !lesson.isEmpty()).ifPresent(lessons::add);
            }
        }
        return new ByObjective(objective, points, items.size(), waiting, List.copyOf(lessons));
    }
}
