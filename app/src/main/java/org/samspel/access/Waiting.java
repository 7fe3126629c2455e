package org.samspel.access;

import org.samspel.access.law.Emergency;

import java.util.UUID;

/** What waits for the log reviewer until it is documented. */
public sealed interface Waiting {
    UUID id();

    ReviewKind kind();

    LogPeriod period();

    record OfEmergency(KeptEmergency kept) implements Waiting {
        @Override
        public UUID id() {
            return kept.id();
        }

        @Override
        public ReviewKind kind() {
            return ReviewKind.EMERGENCY;
        }

        /** As long as it was open. */
        @Override
        public LogPeriod period() {
            Emergency opened = kept.emergency();
            return new LogPeriod(opened.openedAt(), opened.until());
        }
    }

    /**
     * @param line that the person picked
     */
    record OfMessage(Message message, LogLine line) implements Waiting {
        @Override
        public UUID id() {
            return message.id();
        }

        @Override
        public ReviewKind kind() {
            return ReviewKind.MESSAGE;
        }

        /** From the line to the message about it. */
        @Override
        public LogPeriod period() {
            return new LogPeriod(line.at(), message.sentAt());
        }
    }
}
