package org.samspel.access;

import org.samspel.kernel.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

import java.util.Optional;

/** What was answered while one request is handled, so that its page can say why. */
@Component
public class Answers {
    private static final String GIVEN = Answers.class.getName() + ".given";
    private static final String REFUSED = Answers.class.getName() + ".refused";

    /** A decision, and about whom. */
    public record Answered(PersonId person, Decision decision) {}

    /** The last one that permitted. */
    public Optional<Answered> given() {
        return read(GIVEN);
    }

    /** The last refusal that may be told; one that must look absent is never kept. */
    public Optional<Answered> refused() {
        return read(REFUSED);
    }

    void note(PersonId person, Decision decision) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null && !decision.looksAbsent()) {
            request.setAttribute(
                    decision.permitted() ? GIVEN : REFUSED,
                    new Answered(person, decision),
                    RequestAttributes.SCOPE_REQUEST);
        }
    }

    private static Optional<Answered> read(String key) {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(key, RequestAttributes.SCOPE_REQUEST)
                                instanceof Answered answered
                ? Optional.of(answered)
                : Optional.empty();
    }
}
