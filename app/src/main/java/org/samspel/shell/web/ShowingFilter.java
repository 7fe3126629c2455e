package org.samspel.shell.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.samspel.kernel.ReadOnce;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

import java.lang.ScopedValue.CallableOp;

/** A request that only shows something reads each thing once. */
@Component
class ShowingFilter extends WholeRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod());
    }

    @Override
    void inside(CallableOp<@Nullable Void, Exception> request) throws Exception {
        ReadOnce.<@Nullable Void, Exception>whileShowing(request);
    }
}
