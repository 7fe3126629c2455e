package org.samspel.shell.web;

import org.jspecify.annotations.Nullable;
import org.samspel.kernel.Visit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.lang.ScopedValue.CallableOp;

/** A request is one visit, whatever it asks for. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class VisitFilter extends WholeRequestFilter {

    @Override
    void inside(CallableOp<@Nullable Void, Exception> request) throws Exception {
        Visit.<@Nullable Void, Exception>during(request);
    }
}
