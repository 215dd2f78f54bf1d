package nl.buyergroup.portal.benchmark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buyergroup.portal.benchmark.FootprintApi.ProcurementPackage;
import nl.buyergroup.portal.page.Language;
import nl.buyergroup.portal.page.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Names of procurement packages in the reader's language; the code where there is none to be had. */
@RequestScoped
public class PackageNames {
    private Map<String, String> known;

    @RestClient
    FootprintApi api;

    @Inject
    Language language;

    public String of(String code) {
        if (known == null) {
            known = Part.of(() -> Optional.of(ask())).orElse(Map.of());
        }
        return known.getOrDefault(code, code);
    }

    private Map<String, String> ask() {
        var locale = language.locale();
        return api.packages().items().stream()
                .collect(Collectors.toMap(
                        ProcurementPackage::code, found -> found.name().in(locale), (a, b) -> a));
    }
}
