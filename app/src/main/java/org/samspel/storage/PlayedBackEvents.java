package org.samspel.storage;

import org.samspel.kernel.Playback;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The register of published events. While a history is played back, its listeners run at once and
 * one after the other, so that an event is taken out of the register with many others when the
 * history ends, and not in two transactions of its own. Until then a kill leaves it in the
 * register, and its listener, which is idempotent, is run again at the next start.
 */
final class PlayedBackEvents implements EventPublicationRepository {
    private final EventPublicationRepository register;
    private final Map<Playback, List<UUID>> done = new ConcurrentHashMap<>();

    PlayedBackEvents(EventPublicationRepository register) {
        this.register = register;
    }

    @Override
    public TargetEventPublication create(TargetEventPublication publication) {
        return register.create(publication);
    }

    @Override
    public void markProcessing(UUID publication) {
        if (!Playback.isRunning()) {
            register.markProcessing(publication);
        }
    }

    @Override
    public void markCompleted(UUID publication, Instant completed) {
        Playback.running()
                .ifPresentOrElse(
                        history -> heard(history).add(publication),
                        () -> register.markCompleted(publication, completed));
    }

    private List<UUID> heard(Playback history) {
        return done.computeIfAbsent(
                history,
                it -> {
                    var heard = new ArrayList<UUID>();
                    it.atEnd(
                            () -> {
                                done.remove(it);
                                register.deletePublications(heard);
                            });
                    return heard;
                });
    }

    @Override
    public void markCompleted(
            Object event, PublicationTargetIdentifier listener, Instant completed) {
        register.markCompleted(event, listener, completed);
    }

    @Override
    public void markFailed(UUID publication) {
        register.markFailed(publication);
    }

    @Override
    public boolean markResubmitted(UUID publication, Instant resubmitted) {
        return register.markResubmitted(publication, resubmitted);
    }

    @Override
    public List<TargetEventPublication> findIncompletePublications() {
        return register.findIncompletePublications();
    }

    @Override
    public List<TargetEventPublication> findIncompletePublicationsPublishedBefore(Instant time) {
        return register.findIncompletePublicationsPublishedBefore(time);
    }

    @Override
    public Optional<TargetEventPublication> findIncompletePublicationsByEventAndTargetIdentifier(
            Object event, PublicationTargetIdentifier listener) {
        return register.findIncompletePublicationsByEventAndTargetIdentifier(event, listener);
    }

    @Override
    public List<TargetEventPublication> findCompletedPublications() {
        return register.findCompletedPublications();
    }

    @Override
    public List<TargetEventPublication> findFailedPublications(FailedCriteria criteria) {
        return register.findFailedPublications(criteria);
    }

    @Override
    public List<TargetEventPublication> findByStatus(EventPublication.Status status) {
        return register.findByStatus(status);
    }

    @Override
    public int countByStatus(EventPublication.Status status) {
        return register.countByStatus(status);
    }

    @Override
    public void deletePublications(List<UUID> publications) {
        register.deletePublications(publications);
    }

    @Override
    public void deleteCompletedPublications() {
        register.deleteCompletedPublications();
    }

    @Override
    public void deleteCompletedPublicationsBefore(Instant time) {
        register.deleteCompletedPublicationsBefore(time);
    }
}
