package nl.buyergroup.tender.contract;

import java.time.LocalDate;
import java.util.UUID;

/** What others may know of contracts. */
public final class ContractEvents {
    public static final String AWARDED = "nl.buyergroup.tender.contract-awarded";

    private ContractEvents() {}

    /** A contract was awarded, for a package and a term. */
    public record ContractAwarded(
            UUID contractId,
            long version,
            UUID projectId,
            UUID buyerId,
            UUID supplierId,
            String packageCode,
            LocalDate startDate,
            LocalDate endDate) {
        static ContractAwarded of(Contract contract) {
            return new ContractAwarded(
                    contract.id(),
                    contract.version(),
                    contract.projectId(),
                    contract.buyerId(),
                    contract.supplierId(),
                    contract.packageCode(),
                    contract.startDate(),
                    contract.endDate());
        }
    }
}
