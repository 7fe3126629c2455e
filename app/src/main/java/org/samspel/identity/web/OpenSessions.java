package org.samspel.identity.web;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * The sessions of one user on all computers, whether an assignment is chosen in them or not yet.
 */
@Component
class OpenSessions {
    private final FindByIndexNameSessionRepository<?> sessions;

    OpenSessions(FindByIndexNameSessionRepository<?> sessions) {
        this.sessions = sessions;
    }

    /**
     * @param user the name of {@link SignedInUser#getName()}
     */
    void endAll(String user) {
        sessions.findByPrincipalName(user).keySet().forEach(sessions::deleteById);
    }
}
