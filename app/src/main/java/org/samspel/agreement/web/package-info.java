/** The pages of agreements: the list, one version, one decision table. */
@NullMarked
package org.samspel.agreement.web;

import org.jspecify.annotations.NullMarked;
