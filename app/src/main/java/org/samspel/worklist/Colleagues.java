package org.samspel.worklist;

import org.samspel.kernel.UserId;

import java.util.List;
import java.util.Optional;

/**
 * Those who work at a unit now and can be handed its tasks, by name.
 *
 * @param reader one of them
 */
public record Colleagues(UserId reader, List<Colleague> all) {
    public Colleagues {
        all = List.copyOf(all);
    }

    public record Colleague(UserId id, String name) {}

    public boolean include(UserId user) {
        return all.stream().anyMatch(colleague -> colleague.id().equals(user));
    }

    /** Empty for who has left the unit. */
    public Optional<String> nameOf(UserId user) {
        return all.stream()
                .filter(colleague -> colleague.id().equals(user))
                .map(Colleague::name)
                .findFirst();
    }

    public List<Colleague> others() {
        return all.stream().filter(colleague -> !colleague.id().equals(reader)).toList();
    }

    /** A task whose holder has left the unit is the unit's again. */
    Task current(Task task) {
        return task.ofUnitUnless(task.holder().filter(this::include).isPresent());
    }
}
