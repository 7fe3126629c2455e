/**
 * Consents, blocks and emergency openings, who has looked, and the log reviewer's checks. Other
 * rooms use what forms about a person share: {@link org.samspel.access.web.PersonForms}.
 */
@NullMarked
@NamedInterface("web")
package org.samspel.access.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
