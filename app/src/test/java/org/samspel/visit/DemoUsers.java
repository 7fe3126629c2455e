package org.samspel.visit;

import org.samspel.demo.DemoProgress;
import org.samspel.identity.Account;
import org.samspel.identity.Accounts;
import org.samspel.shell.Bundles;
import org.samspel.shell.Language;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Whom one can be, once the demo has been told. */
public final class DemoUsers {
    private static final Duration TOLD_MAX = Duration.ofMinutes(20);

    private DemoUsers() {}

    /** Waits until the demo of every area has been told. */
    public static void awaitTold(DemoProgress progress, Bundles bundles)
            throws InterruptedException {
        var texts = bundles.in(Language.EN, ZoneOffset.UTC);
        var begun = Instant.now();
        while (progress.now(texts).isPresent()) {
            if (begun.plus(TOLD_MAX).isBefore(Instant.now())) {
                throw new IllegalStateException("The demo is not told");
            }
            Thread.sleep(250);
        }
    }

    /** The users of an area who can sign in, in the order of roles. */
    public static List<Account> of(Accounts accounts, String area) {
        return accounts.all().stream()
                .filter(account -> account.area().code().equals(area))
                .filter(account -> accounts.actor(account).isPresent())
                .toList();
    }
}
