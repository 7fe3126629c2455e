package org.samspel.agreement;

import org.samspel.agreement.AgreementStore.VersionKey;
import org.samspel.kernel.AreaId;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The agreements of an area in all their versions. Holds no data about persons. */
@Component
public class Agreements {
    private final AgreementStore store;
    private final Map<VersionKey, AgreementVersion> read = new ConcurrentHashMap<>();
    private final Map<Numbered, AgreementVersion> byNumber = new ConcurrentHashMap<>();

    Agreements(AgreementStore store) {
        this.store = store;
    }

    /** Of each agreement the version that holds on that day. */
    public List<AgreementVersion> inForce(AreaId area, LocalDate on) {
        return store.inForce(area, on).stream().map(this::read).toList();
    }

    public Optional<AgreementVersion> inForce(AreaId area, String slug, LocalDate on) {
        return store.inForce(area, on).stream()
                .filter(key -> key.slug().equals(slug))
                .findFirst()
                .map(this::read);
    }

    /** Asked for by what relied on it, again and again: the database is asked once. */
    public Optional<AgreementVersion> version(AreaId area, String slug, int number) {
        var name = new Numbered(area, slug, number);
        var known = Optional.ofNullable(byNumber.get(name));
        return known.or(
                () -> {
                    var found = store.key(area, slug, number).map(this::read);
                    found.ifPresent(version -> byNumber.put(name, version));
                    return found;
                });
    }

    /** The days on which a version holds; nothing for one that never does. */
    public Optional<Term> term(AreaId area, String slug, int number) {
        return store.term(area, slug, number);
    }

    /** What identifies the texts of a version, and since when they are here. */
    public Optional<Kept> kept(AreaId area, String slug, int number) {
        return store.kept(area, slug, number);
    }

    /**
     * @param digest SHA-256 over the version’s texts, in hexadecimal digits
     * @param takenIn when the version was adopted here, or taken from its file
     */
    public record Kept(String digest, Instant takenIn) {}

    private record Numbered(AreaId area, String slug, int number) {}

    /** Every version of every agreement: by agreement, the newest first. */
    public List<AgreementVersion> all(AreaId area) {
        return store.keys(area).stream().map(this::read).toList();
    }

    /** A version never changes, so what was read once is kept. */
    private AgreementVersion read(VersionKey key) {
        return read.computeIfAbsent(
                key,
                missing -> AgreementReading.read(store.files(missing), KnownElsewhere.ANYTHING));
    }
}
