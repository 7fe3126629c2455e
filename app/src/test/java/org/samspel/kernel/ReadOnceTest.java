package org.samspel.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class ReadOnceTest {
    private final List<String> reads = new ArrayList<>();

    @Test
    void asksOnceWhileSomethingIsShown() {
        var answers =
                ReadOnce.whileShowing(
                        () ->
                                List.of(
                                        ReadOnce.once("who", () -> read("who")),
                                        ReadOnce.once("who", () -> read("who")),
                                        ReadOnce.once("what", () -> read("what"))));

        assertThat(answers).containsExactly("who", "who", "what");
        assertThat(reads).containsExactly("who", "what");
    }

    @Test
    void asksEachTimeOtherwiseAndOfTheNextReaderAnew() {
        ReadOnce.once("who", () -> read("who"));
        ReadOnce.once("who", () -> read("who"));
        ReadOnce.whileShowing(() -> ReadOnce.once("who", () -> read("who")));
        ReadOnce.whileShowing(() -> ReadOnce.once("who", () -> read("who")));

        assertThat(reads).hasSize(4);
    }

    @Test
    void readsOnlyTheOnesThatAreNotKnown() {
        var found =
                ReadOnce.whileShowing(
                        () -> {
                            ReadOnce.all(String.class, List.of("a", "b"), this::readAll);
                            ReadOnce.learned(String.class, List.of("d"), one -> one);
                            return ReadOnce.all(
                                    String.class, List.of("b", "c", "d", "absent"), this::readAll);
                        });

        assertThat(found.keySet()).containsExactlyInAnyOrder("b", "c", "d");
        assertThat(reads).containsExactly("a", "b", "c", "absent");
    }

    private Map<String, String> readAll(Collection<String> wanted) {
        var there = new TreeMap<String, String>();
        wanted.stream()
                .map(this::read)
                .filter(one -> !one.equals("absent"))
                .forEach(one -> there.put(one, one));
        return there;
    }

    private String read(String what) {
        reads.add(what);
        return what;
    }
}
