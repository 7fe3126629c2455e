/**
 * A region to try: its persons' tales are told through the rooms' public doors. Owns only a note of
 * which tales were told.
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
            "person",
            "access",
            "access :: law",
            "people",
            "questionnaire",
            "pathway",
            "referral",
            "plan",
            "worklist"
        })
package org.samspel.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
