package org.lyceum.repair.internal;

import java.nio.file.Path;
import org.lyceum.repair.RepairWorkerPool;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The worker starts with the first request and ends with the portal. */
@Configuration
class RepairConfiguration {

    @Bean(destroyMethod = "close")
    RepairWorkerPool repairer(@Value("${lyceum.data:data}") String data) {
        Path home = Path.of(System.getProperty("lyceum.home", "target/app"));
        return new RepairWorkerPool(home, Path.of(data, "repair"));
    }
}
