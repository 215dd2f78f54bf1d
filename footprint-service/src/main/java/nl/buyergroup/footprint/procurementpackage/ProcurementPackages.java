package nl.buyergroup.footprint.procurementpackage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.text.Text;

@ApplicationScoped
public class ProcurementPackages implements PanacheRepositoryBase<ProcurementPackage, String> {
    List<ProcurementPackage> inOrder() {
        return list("order by position");
    }

    public List<String> codes() {
        return inOrder().stream().map(ProcurementPackage::code).toList();
    }

    public void mustExist(String code) {
        findByIdOptional(code)
                .orElseThrow(() -> DomainException.invalid(
                        "packageCode",
                        new Text(
                                "is geen inkooppakket; zie /packages", "is not a procurement package; see /packages")));
    }
}
