/** Who does what, by when, and what does the person do? */
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
            "access :: web",
            "pathway",
            "referral",
            "document"
        })
package org.samspel.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
