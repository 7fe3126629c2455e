/**
 * Did it work, for groups? Counts referrals and choices under an agreement; holds no person and no
 * free text, and gives nothing but suppressed counts.
 */
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
            "pathway",
            "referral"
        })
package org.samspel.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
