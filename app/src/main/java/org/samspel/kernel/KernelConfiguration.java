package org.samspel.kernel;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class KernelConfiguration {
    @Bean
    Clock clock(
            @Value("${samspel.today:}") String today,
            @Value("${samspel.synthetic-numbers:false}") boolean testPersons) {
        return Playback.clock(Today.clock(today, testPersons, Clock.systemUTC()));
    }

    @Bean
    Ids ids(Clock clock) {
        return new Ids(clock);
    }
}
