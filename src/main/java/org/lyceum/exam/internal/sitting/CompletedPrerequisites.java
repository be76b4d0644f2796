package org.lyceum.exam.internal.sitting;

import java.util.List;
import java.util.Set;
import org.lyceum.account.PersonId;
import org.lyceum.exam.internal.form.ExamPaper;
import org.lyceum.learning.CompletedCourses;
import org.springframework.stereotype.Component;

/** By what people have completed in the courses. */
@Component
class CompletedPrerequisites implements Prerequisites {

    private final CompletedCourses courses;

    CompletedPrerequisites(CompletedCourses courses) {
        this.courses = courses;
    }

    @Override
    public List<String> missing(PersonId person, ExamPaper exam) {
        if (exam.prerequisites().isEmpty()) {
            return List.of();
        }
        Set<String> completed = courses.of(person);
        return exam.prerequisites().stream().filter(course -> !completed.contains(course)).toList();
    }
}
