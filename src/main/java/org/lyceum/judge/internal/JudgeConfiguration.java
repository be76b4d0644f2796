package org.lyceum.judge.internal;

import org.lyceum.judge.Judge;
import org.lyceum.sandbox.Sandbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The portal's judge, for every module that asks for {@link org.lyceum.judge.Judging}. */
@Configuration(proxyBeanMethods = false)
class JudgeConfiguration {

    @Bean
    Judge judge(Sandbox sandbox) {
        return new Judge(sandbox);
    }
}
