package org.samspel.storage;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

import java.util.concurrent.Executor;

/** Listeners run on {@link Reactions}; timed work runs beside them. */
@Configuration(proxyBeanMethods = false)
@EnableAsync
@EnableScheduling
class ReactionsConfiguration {

    /** Not the executor of the pages: those keep the one that Spring Boot gives them. */
    @Bean(defaultCandidate = false)
    Reactions reactions(StorageProperties properties) {
        return new Reactions(properties.database().connectionsMax());
    }

    @Bean
    static BeanPostProcessor playedBackEvents() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof EventPublicationRepository register
                        ? new PlayedBackEvents(register)
                        : bean;
            }
        };
    }

    @Bean
    AsyncConfigurer asyncConfigurer(@Qualifier("reactions") Reactions reactions) {
        return new AsyncConfigurer() {
            @Override
            public Executor getAsyncExecutor() {
                return reactions;
            }
        };
    }
}
