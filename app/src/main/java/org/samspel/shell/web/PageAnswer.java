package org.samspel.shell.web;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.samspel.shell.Page;
import org.samspel.shell.Templates;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.io.IOException;
import java.util.Objects;

/** Writes the {@link Page} that a controller answers. */
class PageAnswer implements HandlerMethodReturnValueHandler {
    private final Templates templates;

    PageAnswer(Templates templates) {
        this.templates = templates;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Page.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object answer,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        write(
                (Page) Objects.requireNonNull(answer),
                Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
    }

    private void write(Page answer, HttpServletResponse response) throws IOException {
        switch (answer) {
            case Page.Elsewhere elsewhere -> {
                response.setStatus(HttpStatus.SEE_OTHER.value());
                response.setHeader(HttpHeaders.LOCATION, elsewhere.path());
            }
            case Page.Shown shown -> {
                var text = templates.render(shown.template(), shown.model());
                response.setStatus(shown.status().value());
                response.setContentType("text/html;charset=UTF-8");
                response.getWriter().write(text);
            }
        }
    }
}
