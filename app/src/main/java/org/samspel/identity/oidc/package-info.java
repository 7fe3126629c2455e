/** Signing in by OpenID Connect: the token's rules, and what its claims mean here. */
@NullMarked
package org.samspel.identity.oidc;

import org.jspecify.annotations.NullMarked;
