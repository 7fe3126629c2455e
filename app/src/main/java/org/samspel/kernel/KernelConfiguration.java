package org.samspel.kernel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class KernelConfiguration {
    @Bean
    Clock clock() {
        return Playback.clock();
    }

    @Bean
    Ids ids(Clock clock) {
        return new Ids(clock);
    }
}
