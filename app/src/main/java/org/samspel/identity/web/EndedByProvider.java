package org.samspel.identity.web;

import org.samspel.identity.Subjects;
import org.samspel.identity.oidc.LogoutTokens;
import org.samspel.kernel.OpenTo;
import org.samspel.shell.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The identity provider says that somebody's sign-in has ended there (OpenID Connect Back-Channel
 * Logout 1.0): all sessions of that user end here, since none is kept by the provider's own number.
 */
@Controller
class EndedByProvider {
    static final String PATH = "/sign-in/ended";
    private static final Logger LOG = LoggerFactory.getLogger(EndedByProvider.class);

    private final ObjectProvider<LogoutTokens> tokens;
    private final Subjects subjects;
    private final OpenSessions sessions;

    EndedByProvider(ObjectProvider<LogoutTokens> tokens, Subjects subjects, OpenSessions sessions) {
        this.tokens = tokens;
        this.subjects = subjects;
        this.sessions = sessions;
    }

    /** 400 tells the provider that nothing has ended; who was not signed in has ended too. */
    @OpenTo(withoutSignIn = true)
    @PostMapping(PATH)
    ResponseEntity<Void> end(@RequestParam(name = "logout_token", defaultValue = "") String token) {
        var subject = tokens.stream().findFirst().orElseThrow(NotFound::new).subject(token);
        if (subject.isEmpty()) {
            LOG.warn("A sign-out by the identity provider was refused: its token is not right");
            return ResponseEntity.badRequest().cacheControl(CacheControl.noStore()).build();
        }
        subject.flatMap(subjects::known).map(SignedInUser::nameOf).ifPresent(sessions::endAll);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).build();
    }
}
