package nl.buyergroup.footprint.procurementpackage;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.buyergroup.platform.http.Answers;
import nl.buyergroup.platform.text.Text;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/packages")
@Authenticated
@Tag(name = "Packages")
public class PackageResource {
    public record PackageView(String code, Text name) {
        static PackageView from(ProcurementPackage found) {
            return new PackageView(found.code(), found.name());
        }
    }

    /** The whole list, and the version that its newest member came with. */
    public record PackageList(int version, List<PackageView> items) {}

    @Inject
    ProcurementPackages packages;

    @GET
    @Operation(summary = "All procurement packages, with their names in Dutch and English")
    public RestResponse<PackageList> listPackages() {
        var found = packages.inOrder();
        int version =
                found.stream().mapToInt(ProcurementPackage::sinceVersion).max().orElse(0);
        var list =
                new PackageList(version, found.stream().map(PackageView::from).toList());
        return Answers.current(list, version);
    }
}
