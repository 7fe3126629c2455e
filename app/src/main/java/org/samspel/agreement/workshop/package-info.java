/** Where the next version of an agreement is written, consulted on, approved and put in force. */
@NullMarked
@NamedInterface("workshop")
package org.samspel.agreement.workshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
