package org.samspel.person;

/** The check digit of Swedish numbers (ISO/IEC 7812-1, annex B). */
final class Luhn {
    private Luhn() {}

    /** The digit that makes the digits before it right. */
    static int checkDigit(String digits) {
        return (10 - sum(digits, 1) % 10) % 10;
    }

    /** Whether the last digit is the check digit of those before it. */
    static boolean isRight(String digits) {
        return sum(digits, 0) % 10 == 0;
    }

    /** Every second digit from the right counts twice, as the sum of its digits. */
    private static int sum(String digits, int shift) {
        var sum = 0;
        for (var n = 0; n < digits.length(); n++) {
            var digit = digits.charAt(digits.length() - 1 - n) - '0';
            var counted = (n + shift) % 2 == 1 ? digit * 2 : digit;
            sum += counted / 10 + counted % 10;
        }
        return sum;
    }
}
