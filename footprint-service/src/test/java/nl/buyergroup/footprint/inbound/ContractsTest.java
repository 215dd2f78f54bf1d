package nl.buyergroup.footprint.inbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.buyergroup.footprint.organisation.Organisation;
import nl.buyergroup.footprint.organisation.OrganisationNews;
import nl.buyergroup.footprint.reduction.ProgressNews;
import nl.buyergroup.platform.testing.GoldenFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what the producers promise, with only the fields that are used here. */
class ContractsTest {
    @ParameterizedTest
    @ValueSource(strings = {"organisation-registered", "organisation-changed"})
    void readsOrganisations(String name) {
        var event = new GoldenFile("community", name).event();
        var changed = event.as(OrganisationNews.class);

        assertEquals(event.subject(), changed.organisationId().toString());
        assertEquals(Organisation.Kind.MEMBER, changed.kind());
        assertTrue(changed.version() > 0 && changed.active());
        assertNotNull(changed.sector());
        assertNotNull(changed.sizeClass());
    }

    @Test
    void readsVerifiedProgress() {
        var event = new GoldenFile("tender", "progress-verified").event();
        var verified = event.as(ProgressNews.class);

        assertEquals(event.subject(), verified.reportId().toString());
        assertNotNull(verified.contractId());
        assertNotNull(verified.buyerId());
        assertNotNull(verified.packageCode());
        assertNotNull(verified.periodTo());
        assertNotNull(verified.verifiedAt());
        var entry = verified.entries().get(0);
        assertNotNull(entry.kpiId());
        assertNotNull(entry.unit());
        assertNotNull(entry.direction());
        assertNotNull(entry.baseline());
        assertNotNull(entry.value());
    }
}
