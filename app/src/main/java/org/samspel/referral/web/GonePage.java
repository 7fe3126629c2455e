package org.samspel.referral.web;

import org.samspel.referral.GoneReferral;
import org.samspel.shell.PageContext;

/**
 * What became of a referral that is no longer the reader's: nothing of the person stands here.
 *
 * @param sender the unit that had sent it
 */
public record GonePage(PageContext page, GoneReferral gone, String sender) {
    public String title() {
        return page.text("referral.gone." + gone.status().code());
    }

    public String lead() {
        return page.text("referral.gone." + gone.status().code() + ".lead", sender, gone.at());
    }
}
