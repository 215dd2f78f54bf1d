package nl.buyergroup.platform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buyergroup.platform.text.Plausible;
import nl.buyergroup.platform.text.Readable;

/** The rules of the house, the same for every service. */
public final class HouseRules {
    private static final List<String> SERVICES = List.of("ambition", "tender", "footprint", "community");
    private static final List<Class<? extends Annotation>> CONSTRAINTS =
            List.of(NotNull.class, NotBlank.class, Size.class, Plausible.class);
    private static final int MOST_FILES = 15;
    private static final int MOST_FILES_WITHOUT_INFO = 8;
    private static final DescribedPredicate<JavaClass> PART_OF_A_RESOURCE = describe(
            "are a resource or nested in one",
            type -> outermost(type).getSimpleName().endsWith("Resource"));
    private static final DescribedPredicate<JavaClass> API_RECORD = describe(
            "are API records",
            type -> type.getSimpleName().endsWith("View")
                    || type.getEnclosingClass().isPresent() && PART_OF_A_RESOURCE.test(type));

    private HouseRules() {}

    /** Checks one service, named by the second part of its package. */
    public static void check(String service) {
        var classes = classesOf(service);
        rules(service, SERVICES).forEach(rule -> rule.check(classes));
        var silent = withoutInfo(Path.of("src/main/java"));
        if (!silent.isEmpty()) {
            throw new AssertionError("without a package-info that says its one idea: " + silent);
        }
    }

    /** Checks what is shared by services: it has no features, and its packages form no circle either. */
    public static void checkShared(String module) {
        featuresAreFreeOfCircles(module).check(classesOf(module));
    }

    private static JavaClasses classesOf(String module) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.buyergroup." + module);
    }

    public static List<ArchRule> rules(String service, List<String> all) {
        return List.of(
                usesNoOther(service, all),
                resourcesSpeakHttpOnly(),
                featuresDoNotKnowInbound(),
                onlyResourcesNameResources(),
                storesNoApiRecord(),
                featuresAreFreeOfCircles(service),
                packagesStaySmall(),
                takesTimeAndIdsFromPlatform(),
                checksTextsAndDates(),
                twoLanguagesTravelAsOneText());
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
                .dependOnClassesThat(assignableTo(EntityManager.class))
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

    private static ArchRule onlyResourcesNameResources() {
        return noClasses()
                .that(DescribedPredicate.not(PART_OF_A_RESOURCE))
                .should()
                .dependOnClassesThat(PART_OF_A_RESOURCE)
                .as("only resources name resources");
    }

    /** The API can then change without a migration, and what is stored without a new version of the API. */
    private static ArchRule storesNoApiRecord() {
        return fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Embeddable.class)
                .should(be("typed without an API record", field -> field.getType().getAllInvolvedRawTypes().stream()
                        .noneMatch(API_RECORD)))
                .allowEmptyShould(true)
                .as("what is stored is no API record");
    }

    private static ArchRule featuresAreFreeOfCircles(String service) {
        return slices().matching("nl.buyergroup." + service + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .as("features are free of circles");
    }

    private static ArchRule packagesStaySmall() {
        return classes()
                .that(are(describe("first of a full package", HouseRules::isFirst)))
                .should(be("in a package of at most " + MOST_FILES + " files", type -> files(type) <= MOST_FILES))
                .allowEmptyShould(true)
                .as("packages have at most " + MOST_FILES + " files");
    }

    private static boolean isFirst(JavaClass type) {
        return topLevel(type)
                .min((a, b) -> a.getName().compareTo(b.getName()))
                .filter(type::equals)
                .isPresent();
    }

    private static long files(JavaClass type) {
        return topLevel(type).count();
    }

    private static Stream<JavaClass> topLevel(JavaClass type) {
        return type.getPackage().getClasses().stream().filter(one -> one.isTopLevelClass() && !one.isArray());
    }

    private static ArchRule takesTimeAndIdsFromPlatform() {
        return noClasses()
                .should()
                .callMethodWhere(describe("takes time or ids from elsewhere", call -> isLoose(call.getTarget())))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.uuid..")
                .as("days, moments and ids come from the clock and platform/text");
    }

    private static boolean isLoose(MethodCallTarget target) {
        return target.getOwner().isEquivalentTo(LocalDate.class)
                        && Set.of("now", "ofInstant").contains(target.getName())
                || target.getOwner().isEquivalentTo(Instant.class)
                        && target.getName().equals("now")
                || target.getOwner().isEquivalentTo(UUID.class)
                        && target.getName().equals("randomUUID");
    }

    private static ArchRule checksTextsAndDates() {
        return fields().that(are(describe("free text or a date that a caller gives", HouseRules::isGiven)))
                .should(be(
                        "@Readable or @Plausible",
                        field -> field.isAnnotatedWith(Readable.class) || field.isAnnotatedWith(Plausible.class)))
                .allowEmptyShould(true)
                .as("a text that is given is @Readable, a date @Plausible");
    }

    private static boolean isGiven(JavaField field) {
        boolean checked = CONSTRAINTS.stream().anyMatch(field::isAnnotatedWith);
        boolean text = field.getRawType().isEquivalentTo(String.class) && !field.isAnnotatedWith(Pattern.class);
        return checked && (text || field.getRawType().isEquivalentTo(LocalDate.class));
    }

    private static ArchRule twoLanguagesTravelAsOneText() {
        return classes()
                .should(be("without a pair of nl and en", type -> executables(type.reflect())
                        .noneMatch(HouseRules::takesBothLanguages)))
                .as("two languages travel as one Text");
    }

    private static Stream<Executable> executables(Class<?> type) {
        return Stream.concat(Stream.of(type.getDeclaredMethods()), Stream.of(type.getDeclaredConstructors()));
    }

    private static boolean takesBothLanguages(Executable executable) {
        return Stream.of(executable.getParameters())
                .filter(parameter -> parameter.getType() == String.class)
                .map(Parameter::getName)
                .collect(Collectors.toSet())
                .containsAll(Set.of("nl", "en"));
    }

    /** Source folders with more than eight files and no word on what keeps them together. */
    static List<Path> withoutInfo(Path sources) {
        try (var folders = Files.walk(sources)) {
            return folders.filter(Files::isDirectory)
                    .filter(HouseRules::needsInfo)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean needsInfo(Path folder) {
        var names = List.of(folder.toFile().list((in, name) -> name.endsWith(".java")));
        return names.size() > MOST_FILES_WITHOUT_INFO && !names.contains("package-info.java");
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(HouseRules::outermost).orElse(type);
    }

    private static <T extends HasName> ArchCondition<T> be(String what, Predicate<T> holds) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(T item, ConditionEvents events) {
                events.add(new SimpleConditionEvent(item, holds.test(item), item.getName() + " must be " + what));
            }
        };
    }
}
