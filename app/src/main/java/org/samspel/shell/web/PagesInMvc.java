package org.samspel.shell.web;

import org.samspel.shell.Templates;
import org.springframework.stereotype.Component;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;

/** Teaches Spring MVC the shell's words: context and form in, page out. */
@Component
class PagesInMvc implements WebMvcConfigurer {
    private final PageContexts contexts;
    private final Templates templates;

    PagesInMvc(PageContexts contexts, Templates templates) {
        this.contexts = contexts;
        this.templates = templates;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PageContextArgument(contexts));
        resolvers.add(new TypedArgument());
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new PageAnswer(templates));
    }
}
