/**
 * What has happened to this person, in order? Keeps kinds, ids and instants; the words come from
 * the rooms that own what happened, when they are read.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "storage",
            "shell",
            "organisation",
            "identity",
            "person",
            "access",
            "access :: law",
            "questionnaire",
            "pathway",
            "referral",
            "plan"
        })
package org.samspel.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
