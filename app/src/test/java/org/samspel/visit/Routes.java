package org.samspel.visit;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The access matrix, which {@code RoutesTest} holds the server to. */
public record Routes(List<Route> all) {

    public static Routes agreed() {
        try {
            var lines =
                    new ClassPathResource("routes.txt").getContentAsString(StandardCharsets.UTF_8);
            return new Routes(lines.strip().lines().map(Route::read).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The routes that show something, in the order of the matrix. */
    public List<Route> shown() {
        return all.stream().filter(Route::isGet).toList();
    }

    /** The route that answers an address; of several the most specific, as on the server. */
    public Optional<Route> of(String method, String address) {
        var path = address.replaceFirst("[?#].*", "");
        return all.stream()
                .filter(route -> route.method().equals(method) && route.matches(path))
                .min(Comparator.comparing(Route::pattern));
    }
}
