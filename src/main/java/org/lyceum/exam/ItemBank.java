package org.lyceum.exam;

import java.util.List;
import org.lyceum.content.ContentItem;

/** The items that the content holds, and which of them may be drawn. */
public interface ItemBank {

    /**
     * Items of the exam that forms may be drawn from now, by key. In a practice bank those are all that nobody has
     * taken out; in any other bank those that two people have let through, as they were when they did.
     */
    List<ContentItem<ExamItem>> live(String exam);

    /** All items of the exam, by key. */
    List<ContentItem<ExamItem>> all(String exam);
}
