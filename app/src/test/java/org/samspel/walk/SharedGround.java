package org.samspel.walk;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Gives the walks one ground together, until the last of them is done: to start a server takes
 * longer than to walk.
 */
final class SharedGround implements ParameterResolver {
    /** What a walk on it holds, so that no two are on it at once. */
    static final String LOCK = "the shared ground";

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Ground.class;
    }

    @Override
    public Ground resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(SharedGround.class))
                .computeIfAbsent(Ground.class, first -> prepared(), Ground.class);
    }

    private static Ground prepared() {
        try {
            return Ground.ofToday();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
