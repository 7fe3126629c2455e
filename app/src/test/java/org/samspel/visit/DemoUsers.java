package org.samspel.visit;

import org.samspel.content.ContentFiles;
import org.samspel.identity.Account;
import org.samspel.identity.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Whom one can be, once the demo has been told. */
public final class DemoUsers {
    private static final Duration TOLD_MAX = Duration.ofMinutes(10);

    private DemoUsers() {}

    /** Waits until the demo of every area has been told. */
    public static void awaitTold(ContentFiles files, JdbcClient jdbc) throws InterruptedException {
        var areas = files.matching("*/demo.yaml").size();
        var begun = Instant.now();
        while (told(jdbc) < areas) {
            if (begun.plus(TOLD_MAX).isBefore(Instant.now())) {
                throw new IllegalStateException("The demo is not told");
            }
            Thread.sleep(250);
        }
    }

    private static int told(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from demo.loading where finished")
                .query(Integer.class)
                .single();
    }

    /** The users of an area who can sign in, in the order of roles. */
    public static List<Account> of(Accounts accounts, String area) {
        return accounts.all().stream()
                .filter(account -> account.area().code().equals(area))
                .filter(account -> accounts.actor(account).isPresent())
                .toList();
    }
}
