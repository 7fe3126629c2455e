package org.samspel.organisation;

import java.util.Optional;

/**
 * Something that a content file states about a service, with where it stands or what about it must
 * still be verified; in the area's own language.
 */
public record Stated(String text, Optional<String> source, Optional<String> toVerify) {}
