package nl.buyergroup.footprint.benchmark;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.UUID;
import nl.buyergroup.footprint.reduction.MeasuredReductions;
import nl.buyergroup.footprint.scan.PackageResult;
import nl.buyergroup.footprint.scan.ScanResult;
import nl.buyergroup.footprint.scan.Scans;
import nl.buyergroup.platform.http.Caller;
import nl.buyergroup.platform.http.DomainException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/benchmark-editions/{id}/lines/{packageCode}/position")
@RolesAllowed({"reader", "editor", "approver"})
@Tag(name = "Benchmark")
public class PositionResource {
    public record PositionView(BigDecimal ownKgCo2ePerFte, long meanKgCo2ePerFte, int organisations) {}

    @Inject
    BenchmarkEditions editions;

    @Inject
    Scans scans;

    @Inject
    MeasuredReductions reductions;

    @Inject
    Caller caller;

    /** A package that was withheld and one that nobody entered are the same 404. */
    @GET
    @Operation(summary = "Where your organisation stands: its own final scan of the year against the mean")
    public PositionView getPosition(UUID id, String packageCode) {
        caller.mustBe("member");
        var edition = editions.visible(id, false);
        var line = edition.line(packageCode).orElseThrow(DomainException::notFound);
        return new PositionView(own(edition.year(), packageCode), line.meanKgCo2ePerFte(), line.organisations());
    }

    private BigDecimal own(int year, String packageCode) {
        var owner = caller.organisation();
        return scans.finalOf(owner, year)
                .map(scan -> ScanResult.of(scan, reductions.counting(owner, year)))
                .flatMap(result -> result.packages().stream()
                        .filter(p -> p.packageCode().equals(packageCode))
                        .findFirst())
                .map(PackageResult::netKgCo2ePerFte)
                .orElseThrow(DomainException::notFound);
    }
}
