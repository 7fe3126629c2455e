package org.samspel.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samspel.shell.Bundles;
import org.samspel.shell.Language;
import org.samspel.worklist.TaskKind;

import java.time.ZoneOffset;
import java.util.List;

class WorklistWordsTest {
    @ParameterizedTest
    @EnumSource
    void everyKindOfTaskSaysWhyItIsThereAndWhatEndsIt(TaskKind kind) {
        for (var language : Language.values()) {
            assertThat(new Bundles(List.of("worklist")).in(language, ZoneOffset.UTC).words())
                    .as(language.code())
                    .containsKeys(
                            "worklist.task." + kind.code(),
                            "worklist.why.event." + kind.code(),
                            "worklist.why.rule." + kind.code(),
                            "worklist.why.gone." + kind.code());
        }
    }
}
