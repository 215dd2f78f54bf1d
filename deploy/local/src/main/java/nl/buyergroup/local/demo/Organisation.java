package nl.buyergroup.local.demo;

import java.math.BigDecimal;
import java.util.List;

/** An organisation of the demonstration: invented, with the catering footprint of its first and second scan. */
public record Organisation(
        String name,
        String username,
        String kvkNumber,
        String kind,
        String sector,
        String sizeClass,
        BigDecimal fte,
        int firstCateringKgPerFte,
        int secondCateringKgPerFte) {
    /** Six members whose catering comes to 133 kg CO2e per FTE on average, and to 120 a year later. */
    static final List<Organisation> MEMBERS = List.of(
            member("Gemeente Waterdam", "waterdam", "90000010", "municipality", "LARGE", "820", 140, 98),
            member("Universiteit Heuvelrug", "heuvelrug", "90000029", "education", "LARGE", "2400", 95, 92),
            member("Waterschap Lage Landen", "lagelanden", "90000037", "water-authority", "MEDIUM", "410", 60, 58),
            member("Ziekenhuis De Linde", "delinde", "90000045", "care", "LARGE", "1950", 180, 171),
            member("Bank Noorderlicht", "noorderlicht", "90000053", "finance", "LARGE", "3100", 213, 197),
            member("Provincie Zandgouw", "zandgouw", "90000061", "province", "MEDIUM", "640", 110, 104));

    static final List<Organisation> SUPPLIERS = List.of(
            supplier("Groene Tafel Catering", "groenetafel", "90000070"),
            supplier("Helder Schoonmaak", "helder", "90000088"));

    private static Organisation member(
            String name, String username, String kvk, String sector, String size, String fte, int first, int second) {
        return new Organisation(name, username, kvk, "MEMBER", sector, size, new BigDecimal(fte), first, second);
    }

    private static Organisation supplier(String name, String username, String kvk) {
        return new Organisation(name, username, kvk, "SUPPLIER", "facility-services", "MEDIUM", null, 0, 0);
    }
}
