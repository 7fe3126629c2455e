package org.samspel.identity.start;

import org.samspel.identity.Accounts;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A database in which the demo has been never becomes one for real work. */
@Component
@Profile(StartChecks.PROFILE)
class NoDemoUsers implements SmartInitializingSingleton {
    private final Accounts accounts;

    NoDemoUsers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        check(accounts);
    }

    static void check(Accounts accounts) {
        if (accounts.anyWithoutProvider()) {
            throw new StartRefused(
                    "The database has users of the demo, and with them its made-up persons.",
                    "Start with a data folder or a database of its own: ./samspel start --data"
                            + " DIR.");
        }
    }
}
