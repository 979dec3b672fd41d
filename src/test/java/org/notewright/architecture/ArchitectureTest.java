package org.notewright.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// The rules of the house (`docs/architecture.md`). [RulesBiteTest] proves each by classes written to break it.
///
/// The packages are matched with a leading `..` so that the broken classes, which live below
/// `org.notewright.architecture.broken`, fall under the same rules.
@AnalyzeClasses(packages = "org.notewright", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    private static final List<List<String>> FLOORS = List.of(
            List.of("clinical", "job", "problem", "files", "worker"),
            List.of("analysis"),
            List.of("sources", "drafting", "export", "vault"),
            List.of("workflow"),
            List.of("desktop", "cli"),
            List.of("app"));

    private static String[] rooms(Stream<String> names) {
        return names.flatMap(name -> Stream.of("org.notewright." + name + "..",
                "org.notewright.architecture.broken." + name + "..")).toArray(String[]::new);
    }

    private static String[] room(String name) {
        return rooms(Stream.of(name));
    }

    private static ArchRule nothingReachesUp() {
        ArchRule all = null;
        for (int floor = 0; floor < FLOORS.size() - 1; floor++) {
            var rule = noClasses().that().resideInAnyPackage(rooms(FLOORS.get(floor).stream()))
                    .should().dependOnClassesThat().resideInAnyPackage(
                            rooms(FLOORS.stream().skip(floor + 1L).flatMap(List::stream)))
                    .allowEmptyShould(true);
            all = all == null ? rule : CompositeArchRule.of(all).and(rule);
        }
        return Objects.requireNonNull(all).as("no room uses a room of a higher floor");
    }

    private static ArchRule sameFloorRoomsAreStrangers() {
        ArchRule all = null;
        for (var floor : List.of(FLOORS.get(2), FLOORS.get(4))) {
            for (var name : floor) {
                var rule = noClasses().that().resideInAnyPackage(room(name)).should().dependOnClassesThat()
                        .resideInAnyPackage(rooms(floor.stream().filter(other -> !other.equals(name))))
                        .allowEmptyShould(true);
                all = all == null ? rule : CompositeArchRule.of(all).and(rule);
            }
        }
        return Objects.requireNonNull(all).as("rooms of floor 2, and of floor 4, do not use each other");
    }

    @ArchTest static final ArchRule packagesHaveNoCycles =
            slices().matching("org.notewright.(**)").should().beFreeOfCycles();

    @ArchTest static final ArchRule floorsAreRespected = nothingReachesUp();

    @ArchTest static final ArchRule neighboursDoNotMeet = sameFloorRoomsAreStrangers();

    @ArchTest static final ArchRule clinicalUsesTheJdkOnly =
            classes().that().resideInAnyPackage(room("clinical")).should().onlyDependOnClassesThat()
                    .resideInAnyPackage(Stream.concat(Stream.of("java..", "org.jspecify.."),
                            Stream.of(room("clinical"))).toArray(String[]::new));

    @ArchTest static final ArchRule javaFxStaysInTheWindow =
            noClasses().that().resideOutsideOfPackages(rooms(Stream.of("desktop", "app")))
                    .should().dependOnClassesThat().resideInAPackage("javafx..");

    @ArchTest static final ArchRule viewModelsKnowNoControls =
            noClasses().that().haveSimpleNameEndingWith("ViewModel").should().dependOnClassesThat()
                    .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..");

    @ArchTest static final ArchRule sqlStaysInTheStore =
            noClasses().that().resideOutsideOfPackages(room("vault.store"))
                    .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..");

    @ArchTest static final ArchRule ciphersStayWithTheKeys =
            noClasses().that().resideOutsideOfPackages(room("vault.key"))
                    .should().dependOnClassesThat().resideInAnyPackage("javax.crypto..", "org.bouncycastle..");

    @ArchTest static final ArchRule onlyModelClientsReachTheNetwork =
            noClasses().that().resideOutsideOfPackages(room("drafting.model"))
                    .should().dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net..", "okhttp3..",
                            "okio..", "javafx.scene.web..", "java.nio.channels.spi..")
                            .or(named("java.net.Socket", "java.net.ServerSocket", "java.net.DatagramSocket",
                                    "java.net.URLConnection", "java.net.HttpURLConnection",
                                    "java.nio.channels.SocketChannel", "java.nio.channels.ServerSocketChannel",
                                    "java.nio.channels.DatagramChannel")));

    @ArchTest static final ArchRule pdfBoxHasThreeUsers =
            noClasses().that().resideOutsideOfPackages(rooms(Stream.of("sources.intake", "export.pdf", "export.packet")))
                    .should().dependOnClassesThat().resideInAnyPackage("org.apache.pdfbox..", "org.apache.xmpbox..");

    /// Rooms whose classes run inside a worker process and nowhere else.
    private static final String[] INSIDE_WORKERS = rooms(Stream.of("sources.ocr.engine", "sources.speech.engine",
            "drafting.model.local.engine"));

    @ArchTest static final ArchRule nativeCodeStaysInWorkers =
            noClasses().that().resideOutsideOfPackages(INSIDE_WORKERS).should().dependOnClassesThat()
                    .resideInAnyPackage("org.bytedeco..", "com.sun.jna..", "org.vosk..", "de.kherud..");

    /// Workers load them by name, so nothing outside can pull a native library into the window.
    @ArchTest static final ArchRule nobodyNamesWhatRunsInWorkers =
            noClasses().that().resideOutsideOfPackages(INSIDE_WORKERS).should().dependOnClassesThat()
                    .resideInAnyPackage(INSIDE_WORKERS);

    @ArchTest static final ArchRule tempFilesOnlyThroughFiles =
            noClasses().that().resideOutsideOfPackages(room("files")).should()
                    .callMethodWhere(ownerAndName("java.nio.file.Files", "createTempFile", "createTempDirectory"))
                    .orShould().callMethodWhere(ownerAndName("java.io.File", "createTempFile", "deleteOnExit"));

    @ArchTest static final ArchRule threadsOnlyInJobs =
            noClasses().that().resideOutsideOfPackages(rooms(Stream.of("job", "app"))).should()
                    .callMethodWhere(ownerAndName("java.lang.Thread", "start", "ofPlatform", "ofVirtual",
                            "startVirtualThread"))
                    .orShould().callMethodWhere(ownerAndName("java.util.concurrent.Executors",
                            "newFixedThreadPool", "newCachedThreadPool", "newSingleThreadExecutor",
                            "newSingleThreadScheduledExecutor", "newScheduledThreadPool", "newWorkStealingPool",
                            "newVirtualThreadPerTaskExecutor", "newThreadPerTaskExecutor"))
                    .orShould().dependOnClassesThat(named("java.util.Timer", "java.util.concurrent.ForkJoinPool",
                            "java.util.concurrent.ThreadPoolExecutor"))
                    .orShould().callMethodWhere(ownerAndName("java.util.concurrent.CompletableFuture",
                            "runAsync", "supplyAsync"));

    @ArchTest static final ArchRule theClockIsInjected =
            noClasses().that().resideOutsideOfPackages(room("app")).should()
                    .callMethodWhere(ownerAndName("java.time.Clock", "systemDefaultZone", "systemUTC", "system"))
                    .orShould().callMethodWhere(noArgument("now", "java.time.Instant", "java.time.LocalDate",
                            "java.time.LocalDateTime", "java.time.LocalTime", "java.time.ZonedDateTime"))
                    .orShould().callMethodWhere(ownerAndName("java.lang.System", "currentTimeMillis"));

    @ArchTest static final ArchRule onlyAppFindsServices =
            noClasses().that().resideOutsideOfPackages(room("app"))
                    .should().dependOnClassesThat(named("java.util.ServiceLoader"));

    @ArchTest static final ArchRule standardStreamsBelongToTheCommandLine =
            noClasses().that().resideOutsideOfPackages(rooms(Stream.of("cli", "app")))
                    .should().accessField("java.lang.System", "out").orShould().accessField("java.lang.System", "err");

    @ArchTest static final ArchRule secretsAreNotStrings =
            fields().that().areDeclaredInClassesThat().resideInAnyPackage(room("vault.key")).should(
                    new ArchCondition<>("not be a String named passphrase, key or secret") {
                        @Override public void check(JavaField field, ConditionEvents events) {
                            var name = field.getName().toLowerCase(Locale.ROOT);
                            boolean secret = name.matches(".*(passphrase|secret|key|code)$")
                                    && !field.getModifiers().contains(
                                            JavaModifier.STATIC);
                            if (secret && field.getRawType().isEquivalentTo(String.class)) {
                                events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is a String"));
                            }
                        }
                    });

    private static DescribedPredicate<JavaClass> named(String... names) {
        var all = Set.of(names);
        return DescribedPredicate.describe("are one of " + String.join(", ", names), c -> all.contains(c.getName()));
    }

    private static DescribedPredicate<JavaMethodCall> ownerAndName(
            String owner, String... names) {
        var all = Set.of(names);
        return DescribedPredicate.describe("call " + owner + "." + String.join("/", names),
                call -> call.getTargetOwner().getName().equals(owner) && all.contains(call.getName()));
    }

    private static DescribedPredicate<JavaMethodCall> noArgument(
            String name, String... owners) {
        var all = Set.of(owners);
        return DescribedPredicate.describe("call " + name + "() without a clock",
                call -> all.contains(call.getTargetOwner().getName()) && call.getName().equals(name)
                        && call.getTarget().getRawParameterTypes().isEmpty());
    }

    /// Every rule, for the proof that it bites.
    static List<ArchRule> rules() {
        return Stream.of(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .map(field -> {
                    try {
                        return (ArchRule) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                }).toList();
    }
}
