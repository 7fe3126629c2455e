package org.samspel.demo;

import org.samspel.content.ContentNode;
import org.samspel.pathway.RoutingChoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What happened to one made-up person, as someone has written it.
 *
 * @param number of the synthetic series
 * @param earlier there if the person was registered under another number before
 * @param account username of the person's own sign-in
 * @param guarded why the person was once opened in an emergency; they have blocked something too
 * @param plan how far a joint plan has come, if there is one
 * @param steps in the order of time
 */
record Story(
        String number,
        String givenName,
        String familyName,
        Optional<Earlier> earlier,
        Optional<String> account,
        Optional<String> guarded,
        Profile profile,
        Optional<PlanStory> plan,
        List<Step> steps) {
    private static final List<String> REPLIES =
            List.of("received", "accepted", "declined", "started", "completed");

    /**
     * A record that turned out to be of the same person.
     *
     * @param born which its number does not tell
     * @param foundOut how
     */
    record Earlier(String number, LocalDate born, String foundOut) {
        static Earlier read(ContentNode node) {
            return new Earlier(node.text("number"), node.date("born"), node.text("found-out"));
        }
    }

    /**
     * Something that happened.
     *
     * @param daysAgo counted back from the day of loading
     * @param words the reason or note that goes with it, perhaps empty
     */
    record Step(int daysAgo, What what, String words, RoutingChoice choice) {
        Step(int daysAgo, What what, String words) {
            this(daysAgo, what, words, new RoutingChoice.Follow());
        }
    }

    /** The kinds of steps, in the order in which one day may hold several. */
    enum What {
        START,
        ANSWER,
        ASSESS,
        ROUTE,
        REFER,
        RECEIVED,
        ACCEPTED,
        DECLINED,
        STARTED,
        COMPLETED,
        ANSWER_AGAIN,
        PLAN,
        PLAN_MEETING,
        END
    }

    static Story read(ContentNode node, Map<String, Profile> profiles) {
        var story = node.child("story");
        var profile = profiles.get(story.text("profile"));
        if (profile == null) {
            throw story.child("profile").bad("there is no such profile");
        }
        return new Story(
                node.text("number"),
                node.text("given"),
                node.text("family"),
                node.optional("earlier").map(Earlier::read),
                node.optionalText("account"),
                node.optionalText("guarded"),
                profile,
                node.optional("plan").map(PlanStory::read),
                steps(story, node.optional("plan").map(PlanStory::read)));
    }

    private static List<Step> steps(ContentNode story, Optional<PlanStory> plan) {
        var begun = story.number("begun");
        var last = story.optionalText("stop-after").orElse("referral");
        var words = story.optionalText("words").orElse("");
        var steps = new ArrayList<Step>();
        steps.add(new Step(begun, What.START, ""));
        steps.add(new Step(begun, What.ANSWER, ""));
        if (!last.equals("answers")) {
            steps.add(new Step(begun, What.ASSESS, ""));
            steps.add(new Step(begun, What.ROUTE, "", choice(story)));
            if (!last.equals("routing")) {
                steps.add(new Step(begun, What.REFER, ""));
            }
        }
        for (var reply : REPLIES) {
            var what = What.valueOf(reply.toUpperCase(Locale.ROOT));
            story.optionalNumber(reply).ifPresent(day -> steps.add(new Step(day, what, words)));
        }
        story.optionalNumber("completed")
                .ifPresent(day -> steps.add(new Step(day, What.ANSWER_AGAIN, "")));
        story.optionalNumber("ended").ifPresent(day -> steps.add(new Step(day, What.END, "")));
        plan.ifPresent(
                told -> {
                    steps.add(new Step(told.begun(), What.PLAN, ""));
                    told.met().ifPresent(day -> steps.add(new Step(day, What.PLAN_MEETING, "")));
                });
        steps.sort(Comparator.comparingInt(Step::daysAgo).reversed());
        return List.copyOf(steps);
    }

    private static RoutingChoice choice(ContentNode story) {
        return story.optional("otherwise")
                .<RoutingChoice>map(
                        other ->
                                new RoutingChoice.Otherwise(
                                        other.text("destination"),
                                        other.text("reason"),
                                        other.text("words")))
                .orElseGet(RoutingChoice.Follow::new);
    }
}
