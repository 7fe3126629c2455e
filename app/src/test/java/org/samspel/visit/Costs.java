package org.samspel.visit;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Around every request: gathers what it cost, for the visit that asks for it by its number. */
final class Costs implements Filter {
    static final String VISIT = "X-Visit";
    private static final ScopedValue<List<String>> STATEMENTS = ScopedValue.newInstance();
    private static final Map<String, CompletableFuture<Cost>> AWAITED = new ConcurrentHashMap<>();

    /** The promise of what the request with that number will have cost. */
    static CompletableFuture<Cost> await(String visit) {
        return AWAITED.computeIfAbsent(visit, number -> new CompletableFuture<>());
    }

    static void forget(String visit) {
        AWAITED.remove(visit);
    }

    /** A statement is sent, perhaps not for any request. */
    static void sent(String sql) {
        if (STATEMENTS.isBound()) {
            STATEMENTS.get().add(sql);
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var visit = visit(request);
        if (visit == null || STATEMENTS.isBound()) {
            chain.doFilter(request, response);
            return;
        }
        List<String> statements = Collections.synchronizedList(new ArrayList<>());
        var begun = System.nanoTime();
        try {
            ScopedValue.where(STATEMENTS, statements)
                    .<@Nullable Void, Exception>call(
                            () -> {
                                chain.doFilter(request, response);
                                return null;
                            });
        } catch (IOException | ServletException | RuntimeException fault) {
            throw fault;
        } catch (Exception fault) {
            throw new ServletException(fault);
        } finally {
            var time = Duration.ofNanos(System.nanoTime() - begun);
            await(visit).complete(new Cost(List.copyOf(statements), time));
        }
    }

    private static @Nullable String visit(ServletRequest request) {
        return request instanceof HttpServletRequest http ? http.getHeader(VISIT) : null;
    }
}
