package org.lyceum.account.internal;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module does in the background, on one node at a time. */
@Configuration
class Jobs {

    @Bean
    Task<Void> mailDeliveryTask(MailDelivery delivery) {
        return Tasks.recurring("mail-delivery", FixedDelay.of(Duration.ofSeconds(5)))
                .execute((instance, context) -> delivery.run());
    }

    /** Hashes of failed attempts are worth nothing after their window. */
    @Bean
    Task<Void> forgetAttemptsTask(Throttle throttle) {
        return Tasks.recurring("forget-attempts", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> throttle.forget());
    }
}
