package org.lyceum.exam.internal.bank;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lyceum.content.ContentItem;
import org.lyceum.content.ContentLibrary;
import org.lyceum.exam.Exam;
import org.lyceum.exam.ExamItem;
import org.lyceum.exam.ItemBank;
import org.springframework.stereotype.Service;

/** Items are files, what people decided on them are rows; together they say what is live. */
@Service
class StoredItemBank implements ItemBank {

    private final ContentLibrary library;
    private final ItemStatuses statuses;

    StoredItemBank(ContentLibrary library, ItemStatuses statuses) {
        this.library = library;
        this.statuses = statuses;
    }

    @Override
    public List<ContentItem<ExamItem>> all(String exam) {
        return library.all(ExamItem.class).stream().filter(item -> item.value().exam().equals(exam)).toList();
    }

    @Override
    public List<ContentItem<ExamItem>> live(String exam) {
        boolean practice = isPractice(exam);
        Map<String, ItemStatuses.Row> rows = statuses.all();
        return all(exam).stream()
                .filter(item -> status(item, rows.get(item.key()), practice) == ItemStatus.LIVE)
                .toList();
    }

    boolean isPractice(String exam) {
        return library.find(Exam.class, exam).map(found -> found.value().practiceBank()).orElse(false);
    }

    /**
     * What people let through is a version: when its key has changed since, it is a draft. Items of a practice bank
     * are public and live from the start.
     */
    static ItemStatus status(ContentItem<ExamItem> item, ItemStatuses.@Nullable Row row, boolean practice) {
        if (row == null) {
            return practice ? ItemStatus.LIVE : ItemStatus.DRAFT;
        }
        boolean changed = !row.judgedHash().equals(item.judgedHash());
        boolean decided = row.status() == ItemStatus.REVIEWED || row.status() == ItemStatus.LIVE;
        return changed && decided && !practice ? ItemStatus.DRAFT : row.status();
    }
}
