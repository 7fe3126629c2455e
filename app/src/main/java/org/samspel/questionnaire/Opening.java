package org.samspel.questionnaire;

import org.samspel.access.law.RuleId;
import org.samspel.person.PersonStatus;

import java.util.Map;

/** What came of the wish to fill in an instrument about a person. */
public sealed interface Opening {
    /**
     * @param known answers that other rooms know already, by item id
     */
    record Open(Instrument instrument, Map<String, Integer> known) implements Opening {
        public Open {
            known = Map.copyOf(known);
        }

        /** Without the answers: they must never reach a log. */
        @Override
        public String toString() {
            return "Open[" + instrument.id() + "]";
        }
    }

    /** Nobody is asked anew about a person who has died or moved away; what is answered stays. */
    record PersonGone(PersonStatus status) implements Opening {}

    record NotPermitted(RuleId rule) implements Opening {}

    record NoSuchInstrument() implements Opening {}
}
