package nl.buyergroup.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The few rules of the house, the same for every service. */
public final class HouseRules {
    private static final List<String> SERVICES = List.of("ambition", "tender", "footprint", "community");

    private HouseRules() {}

    /** Checks the classes of one service, named by the second part of its package. */
    public static void check(String service) {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.buyergroup." + service);
        rules(service, SERVICES).forEach(rule -> rule.check(classes));
    }

    public static List<ArchRule> rules(String service, List<String> all) {
        return List.of(usesNoOther(service, all), resourcesSpeakHttpOnly(), featuresDoNotKnowInbound());
    }

    private static ArchRule usesNoOther(String service, List<String> all) {
        var others = all.stream()
                .filter(other -> !other.equals(service))
                .map(other -> "nl.buyergroup." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .as("no service knows another");
    }

    private static ArchRule resourcesSpeakHttpOnly() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Resource")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .as("resources do not touch the EntityManager");
    }

    private static ArchRule featuresDoNotKnowInbound() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..inbound..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.buyergroup..inbound..")
                .allowEmptyShould(true)
                .as("inbound depends on features, never the reverse");
    }
}
