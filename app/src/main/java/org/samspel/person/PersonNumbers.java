package org.samspel.person;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/** Checks the numbers that people type, and keeps test persons and real persons apart. */
@Component
public class PersonNumbers {
    private final boolean synthetic;

    PersonNumbers(@Value("${samspel.synthetic-numbers:false}") boolean synthetic) {
        this.synthetic = synthetic;
    }

    public NumberCheck check(String written, LocalDate today) {
        return CprNumber.read(written)
                .map(number -> check(number, today))
                .orElseGet(NumberCheck.NotANumber::new);
    }

    private NumberCheck check(CprNumber number, LocalDate today) {
        if (number.synthetic() != synthetic) {
            return synthetic ? new NumberCheck.SyntheticOnly() : new NumberCheck.RealOnly();
        }
        return number.birthDate().isAfter(today)
                ? new NumberCheck.BornInTheFuture()
                : new NumberCheck.Accepted(number);
    }
}
