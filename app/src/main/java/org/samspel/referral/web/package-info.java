/** The pages of referrals. */
@NullMarked
package org.samspel.referral.web;

import org.jspecify.annotations.NullMarked;
