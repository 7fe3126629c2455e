package org.samspel.referral;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.person.Persons;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Referrals as pages, lists and other rooms read them. */
@Component
public class ReferralReading {
    private final ReferralStore store;
    private final CompletionStore completions;
    private final RecommendationStore recommendations;
    private final ReferralReaders readers;
    private final Access access;
    private final ReferralMatters matters;
    private final Persons persons;
    private final TransactionDoor door;

    ReferralReading(
            ReferralStore store,
            CompletionStore completions,
            RecommendationStore recommendations,
            ReferralReaders readers,
            Access access,
            ReferralMatters matters,
            Persons persons,
            TransactionDoor door) {
        this.store = store;
        this.completions = completions;
        this.recommendations = recommendations;
        this.readers = readers;
        this.access = access;
        this.matters = matters;
        this.persons = persons;
        this.door = door;
    }

    /**
     * The referral, for its own page. Empty for everybody who has no part in it, as if it were not
     * there; the attempt is in the access log.
     */
    public Optional<Referral> find(Actor actor, ReferralId id) {
        return find(actor, id, Action.READ);
    }

    /** The same, for a paper. */
    public Optional<Referral> print(Actor.Staff actor, ReferralId id) {
        return find(actor, id, Action.PRINT);
    }

    private Optional<Referral> find(Actor actor, ReferralId id, Action action) {
        return door.enter(
                actor,
                () ->
                        access.sought(actor, action, store.find(id))
                                .filter(
                                        found ->
                                                access.decide(
                                                                actor,
                                                                action,
                                                                found.person(),
                                                                matters.of(actor, found.terms()))
                                                        .permitted())
                                .filter(found -> mayRead(actor, found)));
    }

    /**
     * The referrals of a person that the actor has a part in, newest first. The caller has asked
     * {@code access} about the person.
     */
    public List<Referral> ofPerson(Actor actor, PersonId person) {
        return door.enter(
                actor,
                () -> {
                    var all = persons.find(actor, person).map(store::ofPerson).orElse(List.of());
                    var readable = readable(actor, all.stream().map(ReferralTerms::of).toList());
                    return all.stream().filter(found -> readable.contains(found.id())).toList();
                });
    }

    /**
     * Those among these referrals that the actor has a part in: as sender, receiver or who keeps
     * the course together. The caller logs the listing.
     */
    public Map<ReferralId, Referral> ofUnit(Actor.Staff actor, Collection<ReferralId> wanted) {
        return door.enter(
                actor,
                () -> {
                    var found = store.findAll(wanted);
                    var readable = readable(actor, found.stream().map(ReferralTerms::of).toList());
                    return found.stream()
                            .filter(each -> readable.contains(each.id()))
                            .collect(Collectors.toMap(Referral::id, Function.identity()));
                });
    }

    /**
     * The terms of these referrals, for rooms that react to events or render a person's timeline.
     * No decision on access is made here.
     */
    public Map<ReferralId, ReferralTerms> terms(Actor actor, Collection<ReferralId> wanted) {
        return door.enter(
                actor,
                () ->
                        store.findAll(wanted).stream()
                                .map(ReferralTerms::of)
                                .collect(Collectors.toMap(ReferralTerms::id, Function.identity())));
    }

    /** What the actor's unit can do with the referral now, the most likely first. */
    public List<ReferralStep> stepsFor(Actor actor, Referral referral) {
        return actor instanceof Actor.Staff staff
                ? ReferralRules.stepsOf(staff.unit(), referral.terms())
                : List.of();
    }

    /** Whether the actor's unit may send the referral on to another receiver. */
    public boolean canSendOn(Actor.Staff actor, Referral referral) {
        return ReferralRules.sendsOn(actor.unit(), referral.terms());
    }

    /**
     * What the actor's unit may still know of a referral that it had received and that was then
     * withdrawn or sent on: nothing of the person.
     */
    public Optional<GoneReferral> gone(Actor.Staff actor, ReferralId id) {
        return door.enter(
                actor,
                () ->
                        store.find(id)
                                .filter(found -> found.status().isTakenAway())
                                .filter(found -> found.terms().isAt(actor.unit()))
                                .map(GoneReferral::of));
    }

    /** The referral that it was sent on as, for a link to it. */
    public Optional<Referral> next(Actor actor, ReferralId id) {
        return door.enter(actor, () -> store.next(id));
    }

    /** As {@link #terms}, by what referrals went back for. */
    public Map<CompletionId, ReferralTerms> termsOfCompletions(
            Actor actor, Collection<CompletionId> wanted) {
        return door.enter(
                actor,
                () -> {
                    var owned = completions.owned(wanted).values();
                    var found =
                            terms(
                                    actor,
                                    owned.stream()
                                            .map(CompletionStore.Owned::referral)
                                            .collect(Collectors.toSet()));
                    var result = new HashMap<CompletionId, ReferralTerms>();
                    owned.forEach(
                            each ->
                                    Optional.ofNullable(found.get(each.referral()))
                                            .ifPresent(of -> result.put(each.completion(), of)));
                    return result;
                });
    }

    /** What was recommended without a referral, for rooms that render a person's timeline. */
    List<Recommendation> recommendations(Actor actor, Collection<UUID> wanted) {
        return door.enter(actor, () -> recommendations.all(wanted));
    }

    /** Those among these referrals that the actor may open, for links to them. */
    public Set<ReferralId> readable(Actor actor, Collection<ReferralTerms> referrals) {
        return readers.readable(actor, referrals);
    }

    private boolean mayRead(Actor actor, Referral referral) {
        return !readable(actor, List.of(ReferralTerms.of(referral))).isEmpty();
    }

    /** The referral that says who holds the person, if any was ever sent. */
    Optional<Referral> deciding(Actor actor, PersonId person) {
        return door.enter(
                actor,
                () ->
                        persons.find(actor, person)
                                .map(store::ofPerson)
                                .flatMap(HolderRules::deciding));
    }
}
