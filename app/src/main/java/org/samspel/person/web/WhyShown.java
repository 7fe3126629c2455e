package org.samspel.person.web;

import org.samspel.person.Person;
import org.samspel.shell.PageContext;

import java.util.Locale;
import java.util.Optional;

/** Says why the reader may see a person; implemented by the room that answers who may see what. */
public interface WhyShown {
    Optional<Grounds> of(Person person, PageContext page);

    /**
     * @param rule in the reader’s words
     * @param citation where it stands in the country’s law
     * @param language of the citation
     * @param purpose what the data are wanted for
     */
    record Grounds(String rule, String citation, Locale language, String purpose) {}
}
