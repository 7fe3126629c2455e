package org.samspel.organisation;

import org.samspel.content.LanguageTexts;

/** Something a person can be referred to. */
public record Service(String slug, LanguageTexts name) {}
