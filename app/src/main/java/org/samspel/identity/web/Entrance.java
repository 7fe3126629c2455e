package org.samspel.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.samspel.identity.Account;
import org.samspel.identity.oidc.Admission.Admitted;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

import java.util.Collections;
import java.util.List;

/**
 * Where every sign-in ends: in a session with an id of its own and nothing of what was in it
 * before, since an older id must not be worth a new sign-in.
 */
@Component
class Entrance {
    private final SecurityContextRepository sessions;

    Entrance(SecurityContextRepository sessions) {
        this.sessions = sessions;
    }

    void letIn(SignedInUser user, HttpServletRequest request, HttpServletResponse response) {
        anew(request);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(user, null, List.of()));
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }

    /**
     * One account is taken at once, of several one is chosen first.
     *
     * @return the page that comes next
     */
    String admit(Admitted admitted, HttpServletRequest request, HttpServletResponse response) {
        var offered = admitted.offered().stream().map(Account::id).map(id -> id.value()).toList();
        if (offered.size() == 1) {
            letIn(
                    new SignedInUser(offered.getFirst(), admitted.user(), List.of()),
                    request,
                    response);
            return StartPages.of(admitted.offered().getFirst().role());
        }
        SecurityContextHolder.clearContext();
        keep(new Choosing(admitted.user(), offered, admitted.strongerFor()), anew(request));
        return AssignmentController.PATH;
    }

    private static void keep(Choosing choosing, HttpSession session) {
        session.setAttribute(Choosing.KEPT, choosing);
        // So that signing out everywhere ends it too.
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                SignedInUser.nameOf(choosing.user()));
    }

    /**
     * Not a new session: one whose id was changed before in the same request is still known by its
     * old id until the request ends, and would come back.
     */
    private static HttpSession anew(HttpServletRequest request) {
        var session = request.getSession(true);
        Collections.list(session.getAttributeNames()).forEach(session::removeAttribute);
        request.changeSessionId();
        return session;
    }
}
