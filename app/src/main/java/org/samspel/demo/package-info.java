/**
 * A region to try: its history is played through the rooms' public doors. Owns only a note that it
 * was played.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "content",
            "storage",
            "organisation",
            "identity",
            "person",
            "people",
            "questionnaire",
            "pathway",
            "referral"
        })
package org.samspel.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
