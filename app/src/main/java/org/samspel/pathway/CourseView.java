package org.samspel.pathway;

import org.samspel.agreement.AgreementVersion;
import org.samspel.person.Person;

/** A course with its person and the agreement that guides it today. */
public record CourseView(Course course, Person person, AgreementVersion agreed) {}
