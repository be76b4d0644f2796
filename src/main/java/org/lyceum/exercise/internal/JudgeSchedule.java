package org.lyceum.exercise.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** When what a dead process or a missing worker left behind is judged: at start, and every half a minute. */
@Configuration(proxyBeanMethods = false)
class JudgeSchedule {

    private final JudgeWork work;
    private final boolean embedded;

    JudgeSchedule(JudgeWork work, @Value("${spring.datasource.url}") String url) {
        this.work = work;
        // the embedded database is open in one process only
        this.embedded = url.startsWith("jdbc:h2:");
    }

    @EventListener(ApplicationReadyEvent.class)
    void resumeAtStart() {
        work.resume(embedded);
    }

    @Bean
    RecurringTask<Void> judgeAbandonedSubmissions(JudgeWork judgeWork) {
        return Tasks.recurring("exercise-judge-abandoned", FixedDelay.ofSeconds(30))
                .execute((instance, context) -> judgeWork.resume(false));
    }
}
