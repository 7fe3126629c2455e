package org.samspel.agreement.workshop.web;

import org.jspecify.annotations.Nullable;
import org.samspel.agreement.workshop.Consultations;
import org.samspel.agreement.workshop.DraftTables;
import org.samspel.agreement.workshop.Revision;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.agreement.workshop.Revisions;
import org.samspel.agreement.workshop.Round;
import org.samspel.kernel.Actor;
import org.samspel.shell.NotFound;
import org.samspel.shell.Signed;
import org.samspel.shell.SignedIn;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Gives a controller what the address of a revision names: the revision, the round that went out
 * last, or one of its tables. For those who may not read it, it is not there.
 */
@Component
class RevisionArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {
    private static final Set<Class<?>> TYPES =
            Set.of(RevisionKey.class, Revision.class, Round.class, DraftTables.View.class);

    private final Revisions revisions;
    private final Consultations consultations;
    private final DraftTables tables;
    private final SignedIn signedIn;

    RevisionArgument(
            Revisions revisions,
            Consultations consultations,
            DraftTables tables,
            SignedIn signedIn) {
        this.revisions = revisions;
        this.consultations = consultations;
        this.tables = tables;
        this.signedIn = signedIn;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return TYPES.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var address = address(request);
        var signed = signedIn.current().map(Signed::actor).orElseThrow(NotFound::new);
        var key = key(signed, address);
        var type = parameter.getParameterType();
        if (type == RevisionKey.class) {
            return key;
        }
        if (!(signed instanceof Actor.Staff actor)) {
            throw new NotFound();
        }
        if (type == Round.class) {
            return consultations.round(actor, key).orElseThrow(NotFound::new);
        }
        if (type == DraftTables.View.class) {
            var table = address.getOrDefault("table", "");
            return tables.view(actor, key, table).orElseThrow(NotFound::new);
        }
        return revisions.find(actor, key).orElseThrow(NotFound::new);
    }

    private static RevisionKey key(Actor actor, Map<String, String> address) {
        var number = address.getOrDefault("number", "");
        if (!number.matches("\\d{1,6}")) {
            throw new NotFound();
        }
        var slug = address.getOrDefault("slug", "");
        return new RevisionKey(actor.area(), slug, Integer.parseInt(number));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> address(NativeWebRequest request) {
        return (Map<String, String>)
                Objects.requireNonNull(
                        request.getAttribute(
                                HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
                                RequestAttributes.SCOPE_REQUEST));
    }
}
