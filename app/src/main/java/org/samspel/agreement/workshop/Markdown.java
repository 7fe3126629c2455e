package org.samspel.agreement.workshop;

import gg.jte.Content;
import gg.jte.TemplateOutput;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.samspel.document.Block;

import java.util.List;
import java.util.Set;

/**
 * A clause's text on a page. Of Markdown it takes paragraphs, emphasis, links, lists and
 * quotations; headings would break the page's own, and HTML and pictures are shown as they were
 * typed or as their words.
 */
public final class Markdown implements Content {
    private static final Parser PARSER =
            Parser.builder()
                    .enabledBlockTypes(Set.of(ListBlock.class, BlockQuote.class))
                    .postProcessor(
                            document -> {
                                document.accept(new WithoutPictures());
                                return document;
                            })
                    .build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private static final TextContentRenderer WORDS = TextContentRenderer.builder().build();

    private final String html;

    private Markdown(String html) {
        this.html = html;
    }

    public static Markdown of(String text) {
        return new Markdown(RENDERER.render(PARSER.parse(text)));
    }

    /** Its words alone, for where they are compared. */
    public static String words(String text) {
        return WORDS.render(PARSER.parse(text));
    }

    /** As parts of a paper. */
    public static List<Block> blocks(String text) {
        return MarkdownBlocks.of(PARSER.parse(text));
    }

    public String html() {
        return html;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }

    /** A picture would be fetched from elsewhere; its words stay. */
    private static final class WithoutPictures extends AbstractVisitor {
        @Override
        public void visit(Image image) {
            visitChildren(image);
            while (image.getFirstChild() != null) {
                image.insertBefore(image.getFirstChild());
            }
            image.unlink();
        }
    }
}
