package org.samspel.identity;

import org.samspel.content.ContentFaults;
import org.samspel.content.ContentFiles;
import org.samspel.content.ContentFiles.ContentFile;
import org.samspel.content.ContentNode;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.Ids;
import org.samspel.kernel.Role;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;
import org.samspel.organisation.Organisations;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Brings the users of the areas' {@code organisation.yaml} into the database: those of the demo's
 * sign-in. In production nobody is known but by the identity provider.
 */
@Component
@Profile("!production")
public class AccountContent {
    private final ContentFiles files;
    private final ContentFaults faults;
    private final Organisations organisations;
    private final AccountStore store;
    private final Ids ids;

    AccountContent(
            ContentFiles files,
            ContentFaults faults,
            Organisations organisations,
            AccountStore store,
            Ids ids) {
        this.files = files;
        this.faults = faults;
        this.organisations = organisations;
        this.store = store;
        this.ids = ids;
    }

    /** Loads every area's users; the organisation's own content is loaded before. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(20)
    public void load() {
        for (var file : files.matching("*/organisation.yaml")) {
            faults.gather(file.path() + " (users)", () -> load(file));
        }
    }

    private void load(ContentFile file) {
        var root = file.yaml();
        var area = new AreaId(root.child("area").text("code"));
        root.list("users").stream()
                .map(user -> account(area, user))
                .toList()
                .forEach(account -> store.upsert(account.id().value(), account));
    }

    private Account account(AreaId area, ContentNode user) {
        var role = role(user);
        var unit = unit(area, user);
        if (unit.isEmpty() && role != Role.PERSON) {
            throw user.bad("“unit” is missing: staff have an assignment at a unit");
        }
        return new Account(
                new UserId(ids.next()),
                area,
                user.text("user"),
                user.text("name"),
                role,
                unit,
                Optional.empty(),
                user.optional("profession").map(AccountContent::profession),
                user.texts("title"));
    }

    private Optional<UnitId> unit(AreaId area, ContentNode user) {
        return user.optional("unit")
                .map(
                        node -> {
                            var slug = node.asText();
                            return organisations
                                    .unitNamed(area, slug)
                                    .orElseThrow(
                                            () -> node.bad("no unit has the id “" + slug + "”"))
                                    .id();
                        });
    }

    private static Profession profession(ContentNode node) {
        var name = node.asText();
        return Arrays.stream(Profession.values())
                .filter(
                        profession ->
                                profession
                                        .name()
                                        .equals(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> node.bad("“" + name + "” is not a profession"));
    }

    private static Role role(ContentNode user) {
        var name = user.text("role");
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> user.child("role").bad("“" + name + "” is not a role"));
    }
}
