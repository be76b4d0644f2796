package org.lyceum.repair.internal;

import java.nio.file.Path;
import java.util.List;
import org.lyceum.judge.Expectation;
import org.lyceum.judge.TestCase;
import org.lyceum.judge.TestSuite;
import org.lyceum.repair.RepairRequest;
import org.lyceum.repair.RepairWorkerPool;
import org.lyceum.repair.Repairer;
import org.lyceum.sandbox.Call;
import org.lyceum.sandbox.Program;
import org.lyceum.sandbox.PythonLiteral;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** The worker starts once the portal is up and ends with it. */
@Configuration(proxyBeanMethods = false)
class RepairConfiguration {

    @Bean(destroyMethod = "close")
    RepairWorkerPool repairer(
            @Value("${lyceum.data:data}") Path data,
            @Value("${lyceum.sandbox.aot-cache:true}") boolean aotCache,
            @Value("${lyceum.sandbox.runner:auto}") String runner) {
        Path home = Path.of(System.getProperty("lyceum.home", "target/app"));
        return new RepairWorkerPool(home, data.resolve("cache/sandbox"), aotCache, runner);
    }

    /** Starting takes longer than the first learner who asks for a hint would wait. */
    @Bean
    WarmUp repairWarmUp(Repairer repairer) {
        return new WarmUp(repairer);
    }

    record WarmUp(Repairer repairer) {

        private static final RepairRequest EASY = new RepairRequest(
                Program.of("def one():\n    return 2\n"), "one",
                new TestSuite(TestSuite.Kind.FUNCTION, 0, List.of(), List.of(new TestCase("one", Call.of("one()"),
                        new Expectation.Value(PythonLiteral.parse("1")), true, 1, null))),
                "def one():\n    return 1\n", List.of(), null, 120_000);

        @EventListener(ApplicationReadyEvent.class)
        void portalIsUp() {
            Thread.ofPlatform().daemon().name("repair-warm-up").start(() -> repairer.repair(EASY));
        }
    }
}
