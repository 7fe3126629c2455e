/** The person page and search: panels from the rooms, put together. Owns nothing. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "organisation",
            "identity",
            "person",
            "person :: web",
            "access",
            "access :: web"
        })
package org.samspel.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
