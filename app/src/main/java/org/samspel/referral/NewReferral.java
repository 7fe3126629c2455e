package org.samspel.referral;

import org.samspel.kernel.UnitId;

/** One part of a proposal on its way out. */
record NewReferral(
        Proposal.Part part,
        UnitId receiver,
        String message,
        boolean consented,
        boolean supplementary) {

    /** Without the message: it must never reach a log. */
    @Override
    public String toString() {
        return "NewReferral";
    }
}
