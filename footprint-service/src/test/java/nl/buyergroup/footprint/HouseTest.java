package nl.buyergroup.footprint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import nl.buyergroup.platform.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseTest {
    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.check("footprint");
    }

    @Test
    void disclosureControlIsPure() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.buyergroup.footprint");
        noClasses()
                .that()
                .resideInAPackage("..disclosure..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "nl.buyergroup.footprint.disclosure..")
                .check(classes);
    }
}
