package org.samspel.document;

import java.util.List;

/** What a paper is made of, one below the other. */
public sealed interface Block {
    /**
     * @param level {@value #PART} for a part of the paper, {@value #SECTION} for what lies in one
     * @param anchor its place in addresses, or empty
     */
    record Heading(int level, String anchor, String text) implements Block {
        public static final int PART = 1;
        public static final int SECTION = 2;

        public Heading {
            if (level < PART || level > SECTION || !anchor.matches("[a-z0-9-]*")) {
                throw new IllegalArgumentException("No heading of a paper");
            }
        }

        public static Heading part(String anchor, String text) {
            return new Heading(PART, anchor, text);
        }

        public static Heading section(String anchor, String text) {
            return new Heading(SECTION, anchor, text);
        }
    }

    record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        public static Paragraph of(String text) {
            return new Paragraph(List.of(Run.of(text)));
        }
    }

    /** A list; each item is made of blocks itself. */
    record Items(boolean isNumbered, List<List<Block>> items) implements Block {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    record Quotation(List<Block> blocks) implements Block {
        public Quotation {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * @param heads one for each column
     * @param rows the first cell of each names its row
     */
    record Table(String caption, List<String> heads, List<List<String>> rows) implements Block {
        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
            var columns = heads.size();
            if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("Each row of a table has a cell in each column");
            }
        }
    }

    /** A name with what stands for it, on one line. */
    record Fact(String name, String value) implements Block {}

    /**
     * What must not be overlooked, such as a code to be typed.
     *
     * @param heading may be empty
     * @param sign set large
     */
    record Emphasis(String heading, String sign, String text) implements Block {}
}
