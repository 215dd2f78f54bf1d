package nl.buyergroup.portal.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.buyergroup.portal.page.Language;
import nl.buyergroup.portal.page.Reader;

@Path("/")
@Authenticated
public class HomeResource {
    @CheckedTemplate(basePath = "home")
    static class Templates {
        static native TemplateInstance page(Home home, Reader reader, String language);
    }

    @Inject
    Homes homes;

    @Inject
    Reader reader;

    @Inject
    Language language;

    @GET
    @Produces("text/html; charset=utf-8")
    public TemplateInstance home() {
        var locale = language.locale();
        return Templates.page(homes.ofReader(), reader, locale.getLanguage()).setLocale(locale);
    }
}
