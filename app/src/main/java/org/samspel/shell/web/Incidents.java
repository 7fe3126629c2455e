package org.samspel.shell.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.security.SecureRandom;
import java.sql.SQLException;

/**
 * Writes faults to the log under a number that the reader sees too.
 *
 * <p>Messages of other people's exceptions may quote what was typed or stored, so only the messages
 * of Samspel's own code are written; of the others the type, the place, and for the database the
 * SQL state.
 */
@Component
class Incidents {
    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    private final SecureRandom random = new SecureRandom();

    /** The number of the fault, now in the log. */
    String log(Throwable fault) {
        var number = number();
        LOG.error("Incident {}\n{}", number, trace(fault));
        return number;
    }

    private String number() {
        var number = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            number.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return number.toString();
    }

    static String trace(Throwable fault) {
        var text = new StringBuilder();
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : "Caused by: ").append(cause.getClass().getName());
            if (cause instanceof SQLException sql) {
                text.append(" (SQL state ").append(sql.getSQLState()).append(')');
            }
            if (mayBeQuoted(cause)) {
                text.append(": ").append(cause.getMessage());
            }
            text.append('\n');
            for (var frame : cause.getStackTrace()) {
                text.append("    at ").append(frame).append('\n');
            }
        }
        return text.toString();
    }

    /** A message that Java made of the cause's own is the cause's, not ours. */
    private static boolean mayBeQuoted(Throwable fault) {
        var frames = fault.getStackTrace();
        var ours = frames.length > 0 && frames[0].getClassName().startsWith("org.samspel.");
        var borrowed =
                fault.getCause() != null && fault.getCause().toString().equals(fault.getMessage());
        return ours && !borrowed && !(fault instanceof SQLException);
    }
}
