package org.samspel.worklist;

import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.kernel.UnitId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.UUID;

/** More people at a unit than the delivered content names. */
@TestComponent
public class ColleagueScene {
    private final Accounts accounts;
    private final JdbcClient jdbc;

    ColleagueScene(Accounts accounts, JdbcClient jdbc) {
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** Somebody new, with the same role and profession at the same unit. */
    public Actor.Staff colleagueOf(Actor.Staff staff, String name) {
        return accounts.staff(usernameOfColleague(staff, name));
    }

    /** The same, but trained for nothing. */
    public Actor.Staff untrainedColleagueOf(Actor.Staff staff, String name) {
        var colleague = colleagueOf(staff, name);
        jdbc.sql("update identity.account set profession = null where id = ?")
                .param(colleague.user().value())
                .update();
        return colleague;
    }

    /** The name to sign in with. */
    public String usernameOfColleague(Actor.Staff staff, String name) {
        var username = "colleague-" + UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into identity.account
                            (id, area, username, display_name, role, profession, unit_id, titles)
                        select ?, area, ?, ?, role, profession, unit_id,
                            '{"da": "Kollega", "sv": "Kollega", "en": "Colleague"}'
                        from identity.account where id = ?
                        """)
                .params(UUID.randomUUID(), username, name, staff.user().value())
                .update();
        return username;
    }

    public void moveTo(Actor.Staff staff, UnitId unit) {
        jdbc.sql("update identity.account set unit_id = ? where id = ?")
                .params(unit.value(), staff.user().value())
                .update();
    }
}
