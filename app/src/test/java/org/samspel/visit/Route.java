package org.samspel.visit;

import org.samspel.kernel.Role;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A line of the access matrix {@code routes.txt}.
 *
 * @param roles who may use it once signed in; empty stands for all
 * @param withoutSignIn whether nobody has to sign in
 */
public record Route(String method, PathPattern pattern, Set<Role> roles, boolean withoutSignIn) {

    static Route read(String line) {
        var sides = line.split(" : ");
        var door = sides[0].split(" ");
        var named = !sides[1].equals("anyone") && !sides[1].equals("every role");
        return new Route(
                door[0],
                PathPatternParser.defaultInstance.parse(door[1]),
                named
                        ? Arrays.stream(sides[1].split(" "))
                                .map(Role::valueOf)
                                .collect(Collectors.toSet())
                        : Set.of(),
                sides[1].equals("anyone"));
    }

    public boolean isOpenTo(Role role) {
        return withoutSignIn || roles.isEmpty() || roles.contains(role);
    }

    public boolean matches(String path) {
        return pattern.matches(PathContainer.parsePath(path));
    }

    /** As it stands in the matrix. */
    public String path() {
        return pattern.getPatternString();
    }

    public boolean isGet() {
        return method.equals("GET");
    }

    @Override
    public String toString() {
        return method + " " + path();
    }
}
