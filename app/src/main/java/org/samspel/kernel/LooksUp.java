package org.samspel.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A route that finds somebody or something by what is typed. How often one user may do so in a
 * while is limited, so that nobody finds by trying what they do not know.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LooksUp {}
