package org.samspel.document;

/** Words inside of XML. */
final class Xml {
    private Xml() {}

    /** Signs that XML cannot hold at all are left out. */
    static String escaped(String words) {
        var result = new StringBuilder();
        words.codePoints()
                .filter(sign -> sign >= ' ' || sign == '\t')
                .filter(sign -> sign < 0xD800 || sign > 0xDFFF)
                .filter(sign -> sign != 0xFFFE && sign != 0xFFFF)
                .forEach(
                        sign -> {
                            switch (sign) {
                                case '<' -> result.append("&lt;");
                                case '>' -> result.append("&gt;");
                                case '&' -> result.append("&amp;");
                                case '"' -> result.append("&quot;");
                                default -> result.appendCodePoint(sign);
                            }
                        });
        return result.toString();
    }
}
