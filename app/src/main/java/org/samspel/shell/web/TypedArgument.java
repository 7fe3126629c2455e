package org.samspel.shell.web;

import org.jspecify.annotations.Nullable;
import org.samspel.shell.Typed;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.util.HashMap;

/** Gives a controller what was typed into the form, the first value of each field. */
class TypedArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Typed.class;
    }

    @Override
    public Typed resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var fields = new HashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        return new Typed(fields);
    }
}
