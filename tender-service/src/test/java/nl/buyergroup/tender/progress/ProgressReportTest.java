package nl.buyergroup.tender.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.tender.contract.Contract;
import nl.buyergroup.tender.contract.SomeContract;
import nl.buyergroup.tender.progress.ProgressReport.Actor;
import nl.buyergroup.tender.progress.ProgressReport.State;
import nl.buyergroup.tender.progress.evidence.MediaKind;
import nl.buyergroup.tender.progress.evidence.NewEvidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressReportTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-07-01");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Set<State> WRITABLE = EnumSet.of(State.DRAFT, State.RETURNED);

    private final Contract contract = SomeContract.awarded();
    private final List<UUID> kpis = SomeContract.kpisOf(contract);
    private final Actor supplier = new Actor(contract.supplierId(), "writer");
    private final Actor buyer = new Actor(contract.buyerId(), "reviewer");

    @ParameterizedTest
    @EnumSource
    void isRevisedOnlyWhileItIsWritable(State state) {
        allowsOnlyIn(WRITABLE, state, state, report -> report.revise(contract, content(), supplier, CLOCK));
    }

    @ParameterizedTest
    @EnumSource
    void takesEvidenceOnlyWhileItIsWritable(State state) {
        allowsOnlyIn(WRITABLE, state, state, report -> report.attach(file(null), supplier, CLOCK));
    }

    @ParameterizedTest
    @EnumSource
    void isSubmittedOnlyWhileItIsWritable(State state) {
        allowsOnlyIn(WRITABLE, state, State.SUBMITTED, report -> {
            if (WRITABLE.contains(state)) {
                report.attach(file(null), supplier, CLOCK);
            }
            report.submit(supplier, CLOCK);
        });
    }

    @ParameterizedTest
    @EnumSource
    void isTakenIntoReviewOnlyOnceSubmitted(State state) {
        allowsOnlyIn(EnumSet.of(State.SUBMITTED), state, State.IN_REVIEW, report -> report.startReview(buyer));
    }

    @ParameterizedTest
    @EnumSource
    void isVerifiedOnlyInReview(State state) {
        decidesOnlyInReview(state, Verdict.VERIFIED, State.VERIFIED, null);
    }

    @ParameterizedTest
    @EnumSource
    void isPartlyVerifiedOnlyInReview(State state) {
        decidesOnlyInReview(state, Verdict.PARTLY_VERIFIED, State.PARTLY_VERIFIED, Set.of(kpis.get(0)));
    }

    @ParameterizedTest
    @EnumSource
    void isReturnedOnlyInReview(State state) {
        decidesOnlyInReview(state, Verdict.RETURNED, State.RETURNED, null);
    }

    @ParameterizedTest
    @EnumSource
    void isRejectedOnlyInReview(State state) {
        decidesOnlyInReview(state, Verdict.REJECTED, State.REJECTED, null);
    }

    @Test
    void keepsWhatWasWrittenByWhomAndWhen() {
        var report = draft();
        var version = report.latest();

        assertEquals(contract.id(), report.contractId());
        assertEquals(contract.buyerId(), report.buyerId());
        assertEquals(contract.supplierId(), report.supplierId());
        assertEquals(1, version.number());
        assertEquals(LocalDate.parse("2026-01-01"), version.periodFrom());
        assertEquals(LocalDate.parse("2026-06-30"), version.periodTo());
        assertEquals(CLOCK.instant(), version.writtenAt());
        assertNull(version.submittedAt());
        assertNull(version.decidedAt());
        assertEquals(
                List.of(
                        new Entry(kpis.get(0), null, new BigDecimal("100.5"), null, "measured"),
                        new Entry(kpis.get(1), null, new BigDecimal("100.5"), null, "measured"),
                        new Entry(null, SomeContract.milestoneOf(contract), null, true, "seen")),
                version.entries());
        assertNotEquals(report.id(), draft().id());
        assertNotEquals(version.id(), draft().latest().id());
    }

    @Test
    void verdictStaysWithItsReasonAndItsTime() {
        var version = in(State.RETURNED).latest();

        assertEquals(Verdict.RETURNED, version.verdict());
        assertEquals("because", version.verdictReason());
        assertEquals(CLOCK.instant(), version.submittedAt());
        assertEquals(CLOCK.instant(), version.decidedAt());
    }

    @ParameterizedTest
    @EnumSource(names = {"RETURNED", "REJECTED"})
    void verdictThatProvesNothingAcceptsNothing(State state) {
        assertEquals(List.of(), in(state).latest().acceptedEntries());
    }

    @Test
    void dayOfAReportIsTheDutchOne() {
        var halfPastMidnight = Clock.fixed(Instant.parse("2026-06-30T22:30:00Z"), ZoneOffset.UTC);
        var today = new WriteReport(
                LocalDate.parse("2026-01-01"), LocalDate.parse("2026-07-01"), List.of(kpiEntry(kpis.get(0))));
        var report = new ProgressReport(contract, today, supplier, halfPastMidnight);
        report.revise(contract, today, supplier, halfPastMidnight);

        assertEquals(LocalDate.parse("2026-07-01"), report.latest().periodTo());
    }

    @Test
    void revisionMustFitTheContractToo() {
        var report = draft();
        var tomorrow =
                new WriteReport(LocalDate.parse("2026-01-01"), TODAY.plusDays(1), List.of(kpiEntry(kpis.get(0))));

        refuses(DomainException.Kind.INVALID, () -> report.revise(contract, tomorrow, supplier, CLOCK));
        refuses(DomainException.Kind.INVALID, () -> new ProgressReport(contract, tomorrow, supplier, CLOCK));
        assertEquals(1, report.latest().number());
    }

    @Test
    void buyerSeesItOnceItWasSubmittedAndSupplierAlways() {
        assertTrue(draft().isVisibleTo(contract.supplierId()));
        assertTrue(in(State.SUBMITTED).isVisibleTo(contract.buyerId()));
        assertEquals(List.of(), draft().versionsFor(contract.buyerId()));
        refuses(DomainException.Kind.NOT_FOUND, () -> draft().latestFor(contract.buyerId()));
    }

    @Test
    void evidenceBeforeTheFirstSubmissionBelongsToTheFirstVersion() {
        var report = draft();
        var added = report.attach(file(TODAY), supplier, CLOCK);

        assertEquals(1, report.latest().number());
        assertEquals(List.of(added), report.evidenceOf(report.latest()));
        assertEquals("a.csv", added.fileName());
        assertEquals("text/csv", added.mediaType());
        assertEquals(3, added.sizeBytes());
        assertEquals(64, added.sha256().length());
        assertEquals(TODAY, added.validUntil());
        assertEquals(CLOCK.instant(), added.uploadedAt());
    }

    @Test
    void oneValidFileAmongExpiredOnesIsEnough() {
        var report = draft();
        report.attach(file(TODAY.minusDays(1)), supplier, CLOCK);
        report.attach(file(TODAY), supplier, CLOCK);
        report.submit(supplier, CLOCK);
        report.startReview(buyer);
        report.decide(verdict(Verdict.VERIFIED), buyer, CLOCK);

        assertEquals(State.VERIFIED, report.state());
    }

    @Test
    void refusesSubmissionWithoutEvidence() {
        var report = draft();
        refuses(DomainException.Kind.CONFLICT, () -> report.submit(supplier, CLOCK));
        assertEquals(State.DRAFT, report.state());
    }

    @Test
    void refusesToSubmitAReturnedVersionAgainUnchanged() {
        var report = in(State.RETURNED);
        refuses(DomainException.Kind.CONFLICT, () -> report.submit(supplier, CLOCK));
    }

    @Test
    void returnedReportIsRevisedAndSubmittedAgainAndKeepsBothVersions() {
        var report = in(State.RETURNED);
        report.revise(contract, content(), supplier, CLOCK);
        report.submit(supplier, CLOCK);
        var versions = report.versionsFor(contract.buyerId());
        assertEquals(List.of(1, 2), versions.stream().map(ReportVersion::number).toList());
        assertEquals(Verdict.RETURNED, versions.get(0).verdict());
    }

    @Test
    void evidenceAfterAReturnMakesANewVersionWithTheSameContent() {
        var report = in(State.RETURNED);
        report.attach(file(null), supplier, CLOCK);
        var versions = report.versionsFor(contract.supplierId());
        assertEquals(2, versions.size());
        assertEquals(versions.get(0).entries(), versions.get(1).entries());
        assertEquals(1, report.evidenceOf(versions.get(0)).size());
        assertEquals(2, report.evidenceOf(versions.get(1)).size());
    }

    @Test
    void buyerDoesNotSeeWhatTheSupplierIsStillWriting() {
        assertFalse(draft().isVisibleTo(contract.buyerId()));
        var report = in(State.RETURNED);
        report.revise(contract, content(), supplier, CLOCK);

        assertEquals(1, report.latestFor(contract.buyerId()).number());
        assertEquals(2, report.latestFor(contract.supplierId()).number());
        assertFalse(report.isVisibleTo(UUID.randomUUID()));
    }

    @Test
    void nobodyVerifiesTheirOwnReport() {
        var report = in(State.IN_REVIEW);
        var sameOrganisation = new Actor(contract.supplierId(), "somebody else");
        var samePerson = new Actor(contract.buyerId(), "writer");

        refuses(
                DomainException.Kind.FORBIDDEN,
                () -> report.decide(verdict(Verdict.VERIFIED), sameOrganisation, CLOCK));
        refuses(DomainException.Kind.FORBIDDEN, () -> report.decide(verdict(Verdict.VERIFIED), samePerson, CLOCK));
        assertEquals(State.IN_REVIEW, report.state());
    }

    @Test
    void nobodyReviewsTheirOwnReport() {
        var report = in(State.SUBMITTED);
        refuses(DomainException.Kind.FORBIDDEN, () -> report.startReview(supplier));
        refuses(DomainException.Kind.FORBIDDEN, () -> report.startReview(new Actor(contract.buyerId(), "writer")));
    }

    @Test
    void onlyTheSupplierWrites() {
        var report = in(State.RETURNED);
        refuses(DomainException.Kind.FORBIDDEN, () -> report.revise(contract, content(), buyer, CLOCK));
        refuses(DomainException.Kind.FORBIDDEN, () -> report.attach(file(null), buyer, CLOCK));
        refuses(DomainException.Kind.FORBIDDEN, () -> report.submit(buyer, CLOCK));
        refuses(DomainException.Kind.FORBIDDEN, () -> new ProgressReport(contract, content(), buyer, CLOCK));
    }

    @Test
    void expiredEvidenceCarriesNoVerification() {
        var report = inReviewWith(file(TODAY.minusDays(1)));
        refuses(DomainException.Kind.CONFLICT, () -> report.decide(verdict(Verdict.VERIFIED), buyer, CLOCK));
        refuses(DomainException.Kind.CONFLICT, () -> report.decide(partly(kpis.get(0)), buyer, CLOCK));
        report.decide(verdict(Verdict.RETURNED), buyer, CLOCK);
        assertEquals(State.RETURNED, report.state());
    }

    @Test
    void evidenceIsValidOnItsLastDay() {
        var report = inReviewWith(file(TODAY));
        report.decide(verdict(Verdict.VERIFIED), buyer, CLOCK);
        assertEquals(State.VERIFIED, report.state());
    }

    @Test
    void partlyVerifiedAcceptsOnlyTheNamedKpis() {
        var report = in(State.IN_REVIEW);
        report.decide(partly(kpis.get(1)), buyer, CLOCK);
        assertEquals(
                List.of(kpis.get(1)),
                report.latest().acceptedEntries().stream().map(Entry::kpiId).toList());
    }

    @Test
    void verifiedAcceptsAllKpisAndNoMilestone() {
        var report = in(State.VERIFIED);
        assertEquals(
                kpis,
                report.latest().acceptedEntries().stream().map(Entry::kpiId).toList());
    }

    @Test
    void refusesKpisThatWereNotReported() {
        var report = in(State.IN_REVIEW);
        refuses(DomainException.Kind.INVALID, () -> report.decide(partly(UUID.randomUUID()), buyer, CLOCK));
        refuses(
                DomainException.Kind.INVALID,
                () -> report.decide(new GiveVerdict(Verdict.PARTLY_VERIFIED, "x", Set.of()), buyer, CLOCK));
        refuses(
                DomainException.Kind.INVALID,
                () -> report.decide(new GiveVerdict(Verdict.PARTLY_VERIFIED, "x", null), buyer, CLOCK));
        refuses(
                DomainException.Kind.INVALID,
                () -> report.decide(new GiveVerdict(Verdict.VERIFIED, "x", Set.of(kpis.get(0))), buyer, CLOCK));
    }

    @Test
    void refusesMoreThanTwentyFiles() {
        var report = draft();
        for (int i = 0; i < 20; i++) {
            report.attach(file(null), supplier, CLOCK);
        }
        refuses(DomainException.Kind.CONFLICT, () -> report.attach(file(null), supplier, CLOCK));
        assertEquals(20, report.evidenceOf(report.latest()).size());
    }

    private void allowsOnlyIn(Set<State> allowed, State state, State after, Consumer<ProgressReport> verb) {
        var report = in(state);
        if (allowed.contains(state)) {
            verb.accept(report);
            assertEquals(after, report.state());
        } else {
            var refusal = assertThrows(DomainException.class, () -> verb.accept(report));
            assertEquals("CONFLICT: [Not possible while the report is " + state + ".]", refusal.getMessage());
            assertEquals(state, report.state());
        }
    }

    private void decidesOnlyInReview(State state, Verdict verdict, State after, Set<UUID> accepted) {
        var decision = new GiveVerdict(verdict, "because", accepted);
        allowsOnlyIn(EnumSet.of(State.IN_REVIEW), state, after, report -> report.decide(decision, buyer, CLOCK));
    }

    private ProgressReport in(State state) {
        return switch (state) {
            case DRAFT -> draft();
            case SUBMITTED -> submittedWith(file(null));
            case IN_REVIEW -> inReviewWith(file(null));
            case PARTLY_VERIFIED -> decided(partly(kpis.get(0)));
            default -> decided(verdict(Verdict.valueOf(state.name())));
        };
    }

    private ProgressReport draft() {
        return new ProgressReport(contract, content(), supplier, CLOCK);
    }

    private ProgressReport submittedWith(NewEvidence file) {
        var report = draft();
        report.attach(file, supplier, CLOCK);
        report.submit(supplier, CLOCK);
        return report;
    }

    private ProgressReport inReviewWith(NewEvidence file) {
        var report = submittedWith(file);
        report.startReview(buyer);
        return report;
    }

    private ProgressReport decided(GiveVerdict decision) {
        var report = inReviewWith(file(null));
        report.decide(decision, buyer, CLOCK);
        return report;
    }

    private WriteReport content() {
        return new WriteReport(
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-06-30"),
                List.of(
                        kpiEntry(kpis.get(0)),
                        kpiEntry(kpis.get(1)),
                        new WriteReport.NewEntry(null, SomeContract.milestoneOf(contract), null, true, "seen")));
    }

    private static WriteReport.NewEntry kpiEntry(UUID kpi) {
        return new WriteReport.NewEntry(kpi, null, new BigDecimal("100.5"), null, "measured");
    }

    private static GiveVerdict verdict(Verdict verdict) {
        return new GiveVerdict(verdict, "because", null);
    }

    private static GiveVerdict partly(UUID kpi) {
        return new GiveVerdict(Verdict.PARTLY_VERIFIED, "because", Set.of(kpi));
    }

    private static NewEvidence file(LocalDate validUntil) {
        return NewEvidence.of("a.csv", MediaKind.CSV, validUntil, "a;b".getBytes(StandardCharsets.UTF_8));
    }

    private static void refuses(DomainException.Kind kind, Runnable verb) {
        assertEquals(kind, assertThrows(DomainException.class, verb::run).kind());
    }
}
