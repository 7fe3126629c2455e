package org.samspel.demo;

import org.samspel.identity.Accounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console that the demo is ready, and whom one can be. */
@Component
@Profile("demo")
class Welcome {
    private final Accounts accounts;
    private final String port;

    Welcome(Accounts accounts, @Value("${server.port:8080}") String port) {
        this.accounts = accounts;
        this.port = port;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        System.out.println("Samspel is ready at http://localhost:" + port);
        System.out.println("The demo's users, to choose from on the sign-in page:");
        for (var account : accounts.all()) {
            System.out.printf("  %-16s %s%n", account.username(), account.displayName());
        }
    }
}
