/** Where the next version of an agreement is written, consulted on, approved and put in force. */
@NullMarked
package org.samspel.agreement.workshop;

import org.jspecify.annotations.NullMarked;
