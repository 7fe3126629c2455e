package org.samspel.identity.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.shell.Signed;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

import java.util.Set;
import java.util.function.Supplier;

/** Lets a request through only to a route whose {@link OpenTo} names the role of who asks. */
@Component
class RouteGuard implements AuthorizationManager<RequestAuthorizationContext> {
    private final Handlers handlers;
    private final CurrentUser current;

    RouteGuard(Handlers handlers, CurrentUser current) {
        this.handlers = handlers;
        this.current = current;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication,
            RequestAuthorizationContext context) {
        return new AuthorizationDecision(isOpen(context.getRequest()));
    }

    private boolean isOpen(HttpServletRequest request) {
        var method = handlers.of(request);
        if (method.isEmpty()) {
            return true; // Nothing is behind it but public files and the page that says so.
        }
        var open = openTo(method.get());
        if (open == null) {
            return false;
        }
        return open.withoutSignIn()
                || current.current()
                        .map(Signed::role)
                        .filter(role -> names(open, role))
                        .isPresent();
    }

    private static boolean names(OpenTo open, Role role) {
        return open.value().length == 0 || Set.of(open.value()).contains(role);
    }

    /** The annotation of a route: the method's own, else its class's. */
    static @Nullable OpenTo openTo(HandlerMethod method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), OpenTo.class);
        return own != null
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), OpenTo.class);
    }
}
