package org.samspel.agreement;

import org.samspel.kernel.AreaId;
import org.samspel.kernel.UserId;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the workshop writes beside versions. Works inside the caller's transaction. */
@Component
public class CompanionDesk {
    private final CompanionStore store;

    CompanionDesk(CompanionStore store) {
        this.store = store;
    }

    public <T extends CompanionText> Optional<Companion<T>> find(
            Class<T> type, AreaId area, String slug, int number, String id) {
        return all(type, area, slug, number).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    public <T extends CompanionText> List<Companion<T>> all(
            Class<T> type, AreaId area, String slug, int number) {
        return CompanionStore.only(type, store.all(area, slug, number));
    }

    /**
     * False when somebody was faster.
     *
     * @param version that it was read at; 0 for something new
     */
    public boolean write(
            AreaId area,
            String slug,
            int number,
            String id,
            int version,
            CompanionText text,
            UserId by,
            Instant at) {
        return store.write(area, slug, number, id, version + 1, text, Optional.of(by), at);
    }

    /** The draft of a coming version begins with what stands beside the one it is drawn from. */
    public void copy(AreaId area, String slug, int from, int to, Instant at) {
        store.copy(area, slug, from, to, at);
    }
}
