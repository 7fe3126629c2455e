package org.samspel.referral;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The short code on the letter of an open referral: eight signs without those that look alike. Of
 * 2⁴⁰ codes so few are in use that trying them out leads nowhere.
 */
public record ReferralCode(String value) {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final int BITS_PER_SIGN = 5;

    /** From the random part of a new id. */
    static ReferralCode from(UUID random) {
        var bits = random.getLeastSignificantBits();
        var code = new StringBuilder();
        for (var sign = 0; sign < LENGTH; sign++) {
            code.append(SIGNS.charAt((int) (bits & (SIGNS.length() - 1))));
            bits >>>= BITS_PER_SIGN;
        }
        return new ReferralCode(code.toString());
    }

    /** As somebody types it: in any case, with or without a hyphen, and O for 0. */
    public static Optional<ReferralCode> typed(String text) {
        var code =
                text.replaceAll("[\\s-]", "")
                        .toUpperCase(Locale.ROOT)
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return code.length() == LENGTH && code.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                ? Optional.of(new ReferralCode(code))
                : Optional.empty();
    }

    /** As on the letter: {@code 7KQ2-M9XD}. */
    public String printed() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }

    /** Without the code: whoever has it may take the referral up. */
    @Override
    public String toString() {
        return "ReferralCode";
    }
}
