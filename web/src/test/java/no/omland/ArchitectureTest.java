package no.omland;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The house stands as it was drawn: modules above one another, domains on floors, no rooms for odds and ends. */
@AnalyzeClasses(packages = "no.omland", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final String ROOT = "no.omland.";
    private static final List<String> MODULES_ABOVE_CORE = List.of("geotools", "maps", "web");

    /** The domains of core from the ground up. One knows those on lower floors, and none of its neighbours. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("crs", "issue", "calendar", "reference"),
            Set.of("geometry", "location", "costshare"),
            Set.of("feature"),
            Set.of("importing", "network", "municipality", "coverage", "tiling"),
            Set.of("store", "travel", "transit", "water", "cooperation", "demography", "account"),
            Set.of("response"),
            Set.of("scenario"),
            Set.of("dataset", "exporting", "siting", "meeting"));

    /** Domains of several rooms, of which none may lead round to another and back. */
    private static final Set<String> DOMAINS_OF_ROOMS = Set.of("dataset", "location", "scenario", "store", "water");

    private static final String EMPTY_PACKAGE_NAMES = "(utils?|common|helpers?|managers?|misc)";

    @ArchTest
    static final ArchRule GEOTOOLS_KNOWS_NOTHING_ABOVE_IT = noClasses()
            .that()
            .resideInAPackage("no.omland.geotools..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("no.omland..")
                    .and(JavaClass.Predicates.resideOutsideOfPackage("no.omland.geotools..")));

    @ArchTest
    static final ArchRule CORE_KNOWS_NOTHING_ABOVE_IT = noClasses()
            .that()
            .resideOutsideOfPackages("no.omland.maps..", "no.omland.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("no.omland.maps..", "no.omland.web..");

    @ArchTest
    static final ArchRule MAPS_KNOWS_NOTHING_ABOVE_IT = noClasses()
            .that()
            .resideInAPackage("no.omland.maps..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("no.omland.web..");

    @ArchTest
    static final ArchRule NEITHER_HTTP_NOR_COMMAND_LINE_BELOW_WEB = noClasses()
            .that()
            .resideOutsideOfPackage("no.omland.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "java.net.http..", "picocli..");

    @ArchTest
    static final ArchRule NO_DRAWING_IN_CORE = noClasses()
            .that()
            .resideOutsideOfPackages("no.omland.geotools..", "no.omland.maps..", "no.omland.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.imageio..", "org.apache.pdfbox..");

    /** A server in another time zone must not find another measure overdue. */
    @ArchTest
    static final ArchRule TODAY_IS_IN_NORWAY =
            noClasses().should().callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now");

    @ArchTest
    static final ArchRule NO_CIRCLES_IN_CORE =
            slices().matching("no.omland.(*)..").should().beFreeOfCycles();

    /** A pattern would pass over the package that has the domain's own name. */
    @ArchTest
    static final ArchRule NO_CIRCLES_AMONG_THE_ROOMS_OF_A_DOMAIN = slices().assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass each) {
                    return DOMAINS_OF_ROOMS.contains(domain(each.getPackageName()))
                            ? SliceIdentifier.of(each.getPackageName())
                            : SliceIdentifier.ignore();
                }

                @Override
                public String getDescription() {
                    return "the rooms of " + DOMAINS_OF_ROOMS;
                }
            })
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_CIRCLES_IN_MAPS =
            slices().matching("no.omland.maps.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_CIRCLES_IN_WEB =
            slices().matching("no.omland.web.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_CLASS_FOR_ODDS_AND_ENDS =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager)(\\$.*)?");

    @ArchTest
    static void everyModuleIsLookedAt(JavaClasses house) {
        assertThat(house.stream().map(each -> domain(each.getPackageName())))
                .contains("geotools", "crs", "dataset", "maps", "web");
    }

    @ArchTest
    static void everyDomainOfCoreHasAFloor(JavaClasses house) {
        assertThat(house.stream().map(each -> domain(each.getPackageName())).filter(each -> !each.isEmpty()))
                .isSubsetOf(Stream.concat(
                                MODULES_ABOVE_CORE.stream(), FLOORS.stream().flatMap(Set::stream))
                        .toList());
    }

    @ArchTest
    static void aDomainKnowsOnlyThoseOnLowerFloors(JavaClasses house) {
        List<String> upwards = house.stream()
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .filter(ArchitectureTest::isUpwards)
                .map(Dependency::getDescription)
                .toList();
        assertThat(upwards).isEmpty();
    }

    private static boolean isUpwards(Dependency dependency) {
        String from = domain(dependency.getOriginClass().getPackageName());
        String to = domain(dependency.getTargetClass().getPackageName());
        return !from.equals(to) && floor(from) >= 0 && floor(to) >= floor(from);
    }

    @ArchTest
    static void everyPackageExplainsItselfAndIsNullMarked(JavaClasses house) {
        List<String> unmarked = Stream.of(house.getPackage("no.omland"))
                .flatMap(root -> root.getSubpackagesInTree().stream())
                .filter(each -> !each.getClasses().isEmpty() && !each.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();
        assertThat(unmarked).isEmpty();
    }

    /** A newcomer finds the rooms by the plan. */
    @ArchTest
    static void everyRoomIsOnThePlan(JavaClasses house) throws IOException {
        String plan = Files.readString(Path.of("ARCHITECTURE.md"));
        assertThat(house.stream()
                        .map(JavaClass::getPackageName)
                        .filter(each -> each.length() >= ROOT.length())
                        .map(each -> each.substring(ROOT.length()))
                        .map(each -> each.startsWith("web.") ? each.substring("web.".length()) : each)
                        .filter(each -> !MODULES_ABOVE_CORE.contains(each.split("\\.")[0]))
                        .distinct())
                .allMatch(each -> isOnThePlan(plan, each));
    }

    /** By its whole name, or by its last word beside the room it is in: `dataset` (+ `travel`). */
    private static boolean isOnThePlan(String plan, String room) {
        int dot = room.lastIndexOf('.');
        return plan.contains("`" + room + "`")
                || dot > 0
                        && plan.lines()
                                .anyMatch(line -> line.contains("`" + room.substring(0, dot) + "`")
                                        && line.contains("`" + room.substring(dot + 1) + "`"));
    }

    @ArchTest
    static void noPackageForOddsAndEnds(JavaClasses house) {
        assertThat(house.stream().map(JavaClass::getPackageName).distinct())
                .noneMatch(name -> Stream.of(name.split("\\.")).anyMatch(word -> word.matches(EMPTY_PACKAGE_NAMES)));
    }

    private static int floor(String domain) {
        for (int i = 0; i < FLOORS.size(); i++) {
            if (FLOORS.get(i).contains(domain)) {
                return i;
            }
        }
        return -1;
    }

    /** The word after the root: {@code water} of {@code no.omland.water}, empty for anything outside. */
    private static String domain(String packageName) {
        return packageName.startsWith(ROOT)
                ? packageName.substring(ROOT.length()).split("\\.")[0]
                : "";
    }
}
