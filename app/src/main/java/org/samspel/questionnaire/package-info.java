/** What did the person answer, and how does it change? */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "content",
            "storage",
            "shell",
            "organisation",
            "identity",
            "person",
            "person :: web",
            "access",
            "access :: law"
        })
package org.samspel.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
