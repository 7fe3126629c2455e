/** What have the parties agreed, in which version, and what does each rule say? */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "document",
            "content",
            "storage",
            "shell",
            "organisation",
            "identity"
        })
package org.samspel.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
