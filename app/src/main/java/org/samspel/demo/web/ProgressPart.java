package org.samspel.demo.web;

import org.samspel.shell.Notice;

import java.util.Optional;

/** The line, while there is one. */
public record ProgressPart(Optional<Notice> notice) {}
