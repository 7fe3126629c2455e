/** May this user see or do this, under which rule, and who has looked? */
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
            "person :: web"
        })
package org.samspel.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
