package org.lyceum.learning;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.lyceum.account.Person;

/**
 * Something of a higher module that stands inside a lesson, placed by a fenced block
 * <code>```&lt;name&gt; &lt;id&gt;```</code>.
 */
public interface LessonBlock {

    /** First word of the fence, for example {@code exercise}. */
    String name();

    /** What is shown in place of the block. */
    Component render(String lessonKey, String blockId, Person person);

    /** Ids of the blocks of that lesson that the person has completed. */
    Set<String> completed(String lessonKey, Person person);
}
