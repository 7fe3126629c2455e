package org.samspel.shell;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The pages and parts of pages, compiled with the server. */
public final class Templates {
    private final TemplateEngine engine;

    public Templates(TemplateEngine engine) {
        this.engine = engine;
    }

    /** The whole text, so that a fault while drawing leaves no half page behind. */
    public String render(String template, Object model) {
        var output = new StringOutput();
        engine.render(template + ".jte", model, output);
        return output.toString();
    }

    /** A part that another page puts in its place, such as a panel of the person page. */
    public Content content(String template, Object model) {
        var drawn = render(template, model);
        return output -> output.writeContent(drawn);
    }
}
