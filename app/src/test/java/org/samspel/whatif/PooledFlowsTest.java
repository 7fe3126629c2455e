package org.samspel.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.followup.aggregates.Figure;
import org.samspel.followup.aggregates.SmallCounts;

import java.util.List;

/** What several providers’ own runs may tell together. */
class PooledFlowsTest {
    /** Hides what is below five; which others must be hidden with it is the follow-up’s to know. */
    private static final SmallCounts BELOW_FIVE =
            new SmallCounts() {
                @Override
                public List<Figure> line(List<Long> counts) {
                    return counts.stream()
                            .map(count -> count < 5 ? Figure.hidden() : Figure.of(count))
                            .toList();
                }

                @Override
                public int minCount() {
                    return 5;
                }
            };

    private static Flow flow(String from, String to, long persons) {
        return new Flow("", from, to, "", "", persons);
    }

    @Test
    void addsUpOnlyWhatEachProviderMayTell() {
        var pooled = new OwnRun.PooledFlows(BELOW_FIVE);

        pooled.add(List.of(flow("a", "b", 4), flow("a", "a", 20)));
        pooled.add(List.of(flow("a", "b", 10), flow("a", "a", 3)));
        pooled.add(List.of(flow("a", "a", 10)));

        assertThat(pooled.counted())
                .isEqualTo(new Counted(40, List.of(flow("a", "a", 30), flow("a", "b", 10)), 3, 2));
    }

    @Test
    void twoDraftsThatDifferByOnePersonTellTheSame() {
        var one = new OwnRun.PooledFlows(BELOW_FIVE);
        var other = new OwnRun.PooledFlows(BELOW_FIVE);

        one.add(List.of(flow("a", "a", 21), flow("a", "b", 9)));
        other.add(List.of(flow("a", "a", 20), flow("a", "b", 10)));

        assertThat(one.counted()).isEqualTo(other.counted());
    }
}
