/** Where is the person in the agreed pathway, what does the agreement say next, was it followed? */
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
            "questionnaire"
        })
package org.samspel.pathway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
