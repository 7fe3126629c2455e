package org.samspel.identity.web;

import jakarta.servlet.ServletException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.samspel.identity.oidc.ProviderSignOut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What browsers are told about every answer, also about the refusal of a request that is no proper
 * one: hence part of Tomcat, before all else.
 */
final class SecurityHeaders extends ValveBase {
    /**
     * No script, style or frame from anywhere else, and none inside a page. The last word is where
     * forms may lead to: signing out goes on to the identity provider.
     */
    private static final String CONTENT =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri"
                    + " 'none'; form-action 'self'";

    /** None of our pages asks for any of these, so no other's script shall get it from them. */
    private static final String FEATURES =
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
                    + " hid=(), magnetometer=(), microphone=(), midi=(), payment=(),"
                    + " publickey-credentials-get=(), serial=(), usb=()";

    private final Map<String, String> headers;

    /**
     * @param formsLeadOn an origin, or empty
     * @param secure whether browsers reach the server by TLS alone, perhaps by way of another one
     */
    SecurityHeaders(String formsLeadOn, boolean secure) {
        super(true);
        var all = new LinkedHashMap<String, String>();
        all.put("Content-Security-Policy", (CONTENT + " " + formsLeadOn).strip());
        all.put("Permissions-Policy", FEATURES);
        all.put("Referrer-Policy", "same-origin");
        all.put("X-Content-Type-Options", "nosniff");
        all.put("X-Frame-Options", "DENY");
        all.put("Cross-Origin-Opener-Policy", "same-origin");
        all.put("Cross-Origin-Resource-Policy", "same-origin");
        all.put("Cross-Origin-Embedder-Policy", "require-corp");
        if (secure) {
            all.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        this.headers = Map.copyOf(all);
    }

    Map<String, String> headers() {
        return headers;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        headers.forEach(response::setHeader);
        getNext().invoke(request, response);
    }

    /** No filter comes first: Tomcat refuses some requests before there is any. */
    @Component
    static class BeforeAllElse
            implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
        private final ObjectProvider<ProviderSignOut> provider;
        private final SessionProperties properties;

        BeforeAllElse(ObjectProvider<ProviderSignOut> provider, SessionProperties properties) {
            this.provider = provider;
            this.properties = properties;
        }

        @Override
        public void customize(TomcatServletWebServerFactory server) {
            var origin = provider.stream().map(ProviderSignOut::origin).findFirst().orElse("");
            server.addEngineValves(new SecurityHeaders(origin, properties.secure()));
        }
    }
}
