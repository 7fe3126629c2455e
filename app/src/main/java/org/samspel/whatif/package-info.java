/**
 * What would a draft agreement do? Runs over a made-up population of the region, or over each
 * provider’s own assessments by itself; keeps counts, never a person.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "content",
            "storage",
            "shell",
            "organisation",
            "identity",
            "agreement",
            "agreement :: workshop",
            "pathway",
            "followup :: aggregates"
        })
package org.samspel.whatif;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
