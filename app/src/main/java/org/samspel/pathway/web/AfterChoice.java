package org.samspel.pathway.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.samspel.agreement.Destination;
import org.samspel.pathway.PathwayLinks;
import org.samspel.pathway.Routing;
import org.samspel.shell.Page;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Where a choice leads: what is sent goes on to its check page. */
final class AfterChoice {
    private AfterChoice() {}

    /** What is not sent leaves a receipt on the person's page. */
    static Page page(
            Routing routing,
            Destination to,
            HttpServletRequest request,
            HttpServletResponse response) {
        return to.service().isPresent()
                ? Page.redirect(PathwayLinks.send(routing.id()))
                : withReceipt(
                        PathwayLinks.person(routing.person()),
                        "pathway.receipt.kept",
                        request,
                        response);
    }

    /**
     * @param receipt the text key of what was just done
     */
    static Page withReceipt(
            String path, String receipt, HttpServletRequest request, HttpServletResponse response) {
        RequestContextUtils.getOutputFlashMap(request).put("receipt", receipt);
        RequestContextUtils.saveOutputFlashMap(path, request, response);
        return Page.redirect(path);
    }
}
