/** Who handed what to whom, and was it answered in time? */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "storage",
            "shell",
            "organisation",
            "identity",
            "agreement",
            "content",
            "person",
            "person::web",
            "access",
            "access :: law",
            "pathway",
            "document"
        })
package org.samspel.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
