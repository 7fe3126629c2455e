package org.samspel.plan.web;

import org.samspel.plan.PlanFault;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;

import java.util.Collection;

/** What must be put right, beside the fields. */
final class Faults {
    private Faults() {}

    static FormErrors errors(Collection<PlanFault> faults, PageContext page) {
        var errors = FormErrors.none();
        for (var fault : faults.stream().sorted().toList()) {
            var before = errors.of(fault.field());
            var words = page.text(fault.key());
            errors = errors.with(fault.field(), before == null ? words : before + " " + words);
        }
        return errors;
    }
}
