package org.notewright.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.RecordAttribute;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rules that need the sources or the class files themselves. Each has a small proof that it bites.
final class SourceRulesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path CLASSES = Path.of("target/classes");
    private static final int MOST_LINES = 400;
    private static final Pattern WIDE_CATCH = Pattern.compile("catch \\((final )?(Exception|Throwable)\\b");
    private static final Pattern WIDE_ROOM = Pattern.compile("org/notewright/(job|app|problem)/");

    @Test void noFileIsOver400Lines() throws IOException {
        assertEquals(List.of(), javaFiles().filter(file -> lines(file).size() > MOST_LINES).toList());
    }

    @Test void everyPackageIsNullMarked() throws IOException {
        var bare = javaFiles().map(Path::getParent).distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java"))
                        || lines(folder.resolve("package-info.java")).stream().noneMatch("@NullMarked"::equals))
                .toList();
        assertEquals(List.of(), bare);
    }

    @Test void nobodyCatchesEverythingOutsideJobAppAndProblem() throws IOException {
        var wide = javaFiles().filter(file -> !WIDE_ROOM.matcher(slashes(file)).find())
                .filter(file -> lines(file).stream().anyMatch(line -> WIDE_CATCH.matcher(line).find())).toList();
        assertEquals(List.of(), wide);
    }

    @Test void theWideCatchPatternBites() {
        assertTrue(WIDE_CATCH.matcher("} catch (Exception e) {").find());
        assertFalse(WIDE_CATCH.matcher("} catch (ExecutionException e) {").find());
    }

    /// A record with a text component must say itself what it prints; where every text is harmless, the type carries
    /// the words "safe to print" in a comment of its source.
    @Test void recordsWithTextDoNotPrintIt() throws IOException {
        try (var classes = Files.walk(CLASSES)) {
            var talkative = classes.filter(file -> file.toString().endsWith(".class"))
                    .filter(SourceRulesTest::printsItsText).map(Path::toString)
                    .map(name -> name.substring(CLASSES.toString().length() + 1))
                    .filter(name -> !saysSafeToPrint(name)).sorted().toList();
            assertEquals(List.of(), talkative);
        }
    }

    private record Talkative(String text) {
    }

    private record Discreet(String text) {
        @Override public String toString() {
            return "Discreet";
        }
    }

    @Test void theRecordRuleBites() throws IOException {
        var folder = Path.of("target/test-classes/org/notewright/architecture");
        assertTrue(printsItsText(folder.resolve("SourceRulesTest$Talkative.class")), new Talkative("a").text());
        assertFalse(printsItsText(folder.resolve("SourceRulesTest$Discreet.class")), new Discreet("a").text());
    }

    private static boolean printsItsText(Path file) {
        ClassModel model;
        try {
            model = ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        var components = model.findAttribute(java.lang.classfile.Attributes.record())
                .map(RecordAttribute::components).orElse(List.of());
        boolean holdsText = components.stream().anyMatch(c -> c.descriptor().stringValue().equals("Ljava/lang/String;"));
        return holdsText && model.methods().stream()
                .filter(m -> m.methodName().equalsString("toString"))
                .flatMap(m -> m.code().stream()).flatMap(code -> code.elementStream())
                .anyMatch(e -> e instanceof java.lang.classfile.Instruction i && i.opcode() == Opcode.INVOKEDYNAMIC
                        && i instanceof java.lang.classfile.instruction.InvokeDynamicInstruction dynamic
                        && dynamic.bootstrapMethod().owner().displayName().equals("ObjectMethods"));
    }

    private static boolean saysSafeToPrint(String className) {
        var outer = className.replace('\\', '/').replaceAll("(\\$.*)?\\.class$", ".java");
        return lines(MAIN.resolve(outer)).stream().anyMatch(line -> line.contains("safe to print"));
    }

    private static Stream<Path> javaFiles() throws IOException {
        try (var files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    private static String slashes(Path file) {
        return file.toString().replace('\\', '/');
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
