package org.samspel.identity.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the server what to do, instead of where in the code it ended. */
class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable fault, StartRefused refused) {
        return new FailureAnalysis(refused.reason(), refused.way(), refused);
    }
}
