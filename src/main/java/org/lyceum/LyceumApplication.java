package org.lyceum;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/**
 * The portal process. Learner code, parsers and models run in child processes that it starts. Beans bear their full
 * class names, so that two modules may each have a class of the same simple name.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Lyceum")
public class LyceumApplication {

    public static void main(String[] args) {
        SpringApplication.run(LyceumApplication.class, args);
    }

    /** The only source of time, so that tests can fix it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
