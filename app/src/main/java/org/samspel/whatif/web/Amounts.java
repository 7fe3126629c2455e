package org.samspel.whatif.web;

import org.samspel.shell.Texts;
import org.samspel.whatif.Estimate.Pair;
import org.samspel.whatif.Spread;

/** Figures in words: no more digits than an estimate has. */
record Amounts(Texts texts) {
    private static final double WITH_DECIMAL_MAX = 10;
    private static final double THREE_DIGITS_MIN = 1000;

    String amount(double value) {
        var size = Math.abs(value);
        if (size < WITH_DECIMAL_MAX) {
            return texts.number(value, 1);
        }
        if (size < THREE_DIGITS_MIN) {
            return texts.number(Math.round(value));
        }
        var step = Math.pow(10, Math.floor(Math.log10(size)) - 2);
        return texts.number(Math.round(Math.round(value / step) * step));
    }

    /** +12, −3, 0. */
    String signed(double value) {
        var written = amount(Math.abs(value));
        if (written.equals(amount(0))) {
            return written;
        }
        return (value > 0 ? "+" : "−") + written;
    }

    /** 9–15. */
    String range(Spread spread) {
        return amount(spread.least()) + "–" + amount(spread.most());
    }

    String signedRange(Spread spread) {
        return texts.get("whatif.range", signed(spread.least()), signed(spread.most()));
    }

    Grid.Cell cell(Spread spread) {
        return Grid.Cell.of(amount(spread.middle()), range(spread));
    }

    Grid.Cell difference(Pair pair) {
        var difference = pair.difference();
        return amount(difference.least()).equals(amount(0))
                        && amount(difference.most()).equals(amount(0))
                ? Grid.Cell.of(amount(0))
                : Grid.Cell.of(signed(difference.middle()), signedRange(difference));
    }
}
