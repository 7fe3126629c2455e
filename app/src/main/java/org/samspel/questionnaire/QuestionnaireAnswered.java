package org.samspel.questionnaire;

import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

/** A person's answers to an instrument were kept. */
public record QuestionnaireAnswered(
        Origin origin, ResponseId response, PersonId person, UnitId unit, String instrument) {}
