package nl.buyergroup.portal.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Pages for when there is no page. */
public class Apologies {
    @CheckedTemplate(basePath = "page")
    static class Templates {
        static native TemplateInstance apology(int status, String language);
    }

    @Inject
    Language language;

    @ServerExceptionMapper
    Response notFound(NotFoundException e) {
        return page(404);
    }

    @ServerExceptionMapper
    Response homeless(ForbiddenException e) {
        return page(403);
    }

    @ServerExceptionMapper
    Response away(ProcessingException e) {
        return page(503);
    }

    /** Of a service: a picture that isn't there, for example. */
    @ServerExceptionMapper
    Response refused(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        return status >= 500 ? page(503) : page(status);
    }

    private Response page(int status) {
        var locale = language.locale();
        return Response.status(status)
                .type("text/html; charset=utf-8")
                .entity(Templates.apology(status, locale.getLanguage()).setLocale(locale))
                .build();
    }
}
