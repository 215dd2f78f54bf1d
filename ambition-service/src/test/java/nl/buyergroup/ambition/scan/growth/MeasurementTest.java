package nl.buyergroup.ambition.scan.growth;

import static nl.buyergroup.ambition.scan.growth.Measurements.of;
import static nl.buyergroup.ambition.scan.growth.Measurements.resisting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.buyergroup.platform.http.DomainException.Reason;
import org.junit.jupiter.api.Test;

class MeasurementTest {
    @Test
    void fivePeopleMayHaveScoresAndFourMayNot() {
        assertEquals(
                List.of(),
                of(50, 25, 5, resisting(1), 5, resisting(0), 5, resisting(-1)).misfits());
        var misfits =
                of(50, 25, 5, resisting(1), 4, resisting(0), 0, resisting(-1)).misfits();
        assertEquals(List.of("groups[1].scores", "groups[2].scores"), fields(misfits));
        assertTrue(
                misfits.get(0).text().nl().contains("in vertrouwen"),
                misfits.get(0).text().nl());
        assertTrue(
                misfits.get(0).text().en().contains("confided"),
                misfits.get(0).text().en());
    }

    @Test
    void nobodyAnswersWhoWasNotAsked() {
        assertEquals(List.of(), of(10, 25, 3, 3, 4).misfits());
        assertEquals(List.of("employeesAsked"), fields(of(9, 25, 3, 3, 4).misfits()));
    }

    @Test
    void groupIsCountedOnce() {
        var count = new GroupCount(Group.ACTIVE_AMBASSADORS, 1, null);
        assertEquals(List.of("groups[1].group"), fields(new Measurement(10, 25, List.of(count, count)).misfits()));
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        var followers = new GroupCount(Group.INTUITIVE_FOLLOWERS, 0, null);
        assertEquals(
                List.of("employeesAsked", "groups.WAITING_REALISTS", "groups.ACTIVE_AMBASSADORS", "groups"),
                fields(new Measurement(null, 25, List.of(followers)).missing()));
        assertEquals(List.of(), of(10, 25, 0, 1, 0).missing());
    }

    private static List<String> fields(List<Reason> reasons) {
        return reasons.stream().map(Reason::field).toList();
    }
}
