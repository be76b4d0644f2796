package org.lyceum.exam.internal.sitting;

import java.util.List;
import org.lyceum.account.PersonId;
import org.lyceum.exam.internal.form.ExamPaper;

/** Which courses a person has to complete before an exam. */
@FunctionalInterface
public interface Prerequisites {

    /** Keys of courses that are not complete yet. */
    List<String> missing(PersonId person, ExamPaper exam);
}
