package org.lyceum.repair.internal;

import java.nio.file.Path;
import org.lyceum.repair.RepairWorkerPool;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The worker starts with the first request and ends with the portal. */
@Configuration(proxyBeanMethods = false)
class RepairConfiguration {

    @Bean(destroyMethod = "close")
    RepairWorkerPool repairer(
            @Value("${lyceum.data:data}") Path data,
            @Value("${lyceum.sandbox.aot-cache:true}") boolean aotCache) {
        Path home = Path.of(System.getProperty("lyceum.home", "target/app"));
        return new RepairWorkerPool(home, data.resolve("cache/sandbox"), aotCache);
    }
}
