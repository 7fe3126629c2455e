package org.samspel.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names who may use a route. A route without it is closed to all, and the route test fails the
 * build.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {
    /** The roles that may use the route; every signed-in role if none is named. */
    Role[] value() default {};

    /** Whether the route is open before sign-in too. */
    boolean withoutSignIn() default false;
}
