/** What should my unit do now? Tasks, derived from what happened elsewhere. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "storage",
            "shell",
            "organisation",
            "identity",
            "agreement",
            "agreement :: workshop",
            "content",
            "person",
            "access",
            "pathway",
            "referral"
        })
package org.samspel.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
