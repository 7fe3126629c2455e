package org.samspel.demo;

import org.samspel.demo.Story.Step;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.Playback;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** Plays all stories of an area in the order of time, on the history's own clock. */
@Component
class DemoHistory {
    private static final LocalTime OPENING = LocalTime.of(8, 5);
    private static final Duration BETWEEN_STEPS = Duration.ofMinutes(4);

    private final Doors doors;

    DemoHistory(Doors doors) {
        this.doors = doors;
    }

    private record Moment(Instant at, LocalDate day, Step step, Telling telling) {}

    /**
     * Plays the history up to now.
     *
     * @param attempt how often loading has begun; ids of a new attempt never meet those of an
     *     earlier one
     */
    void play(DemoContent demo, Instant now, int attempt) {
        var zone = doors.organisations().area(new AreaId(demo.area())).zone();
        var moments = moments(demo, LocalDate.ofInstant(now, zone), zone);
        var playback = new Playback(moments.getFirst().at(), new SplittableRandom(attempt));
        playback.run(
                () -> {
                    for (var moment : moments) {
                        playback.moveTo(moment.at());
                        moment.telling().take(moment.step(), moment.day());
                    }
                });
    }

    private List<Moment> moments(DemoContent demo, LocalDate today, ZoneId zone) {
        var moments = new ArrayList<Moment>();
        for (var n = 0; n < demo.stories().size(); n++) {
            var story = demo.stories().get(n);
            var telling = new Telling(doors, demo, story);
            for (var number = 0; number < story.steps().size(); number++) {
                var step = story.steps().get(number);
                var day = workingDay(today.minusDays(step.daysAgo()));
                var minute = BETWEEN_STEPS.multipliedBy(number).plusSeconds(n * 11L);
                moments.add(
                        new Moment(
                                day.atTime(OPENING).atZone(zone).toInstant().plus(minute),
                                day,
                                step,
                                telling));
            }
        }
        moments.sort(Comparator.comparing(Moment::at));
        return moments;
    }

    /** Nobody refers on a Sunday: weekend days of the stories become the Friday before. */
    private static LocalDate workingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }
}
