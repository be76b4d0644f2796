package org.lyceum.exam.internal.scoring;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sittings end although nobody looks at them. */
@Configuration
class SittingJobs {

    @Bean
    Task<Void> sittingSweepTask(MarkingQueue marking) {
        return Tasks.recurring("exam-sweep", FixedDelay.of(Duration.ofSeconds(10)))
                .execute((instance, context) -> marking.sweep());
    }
}
