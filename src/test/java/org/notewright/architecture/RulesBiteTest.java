package org.notewright.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A rule that cannot fail protects nothing: each must reject the classes written to break it.
final class RulesBiteTest {

    private static JavaClasses broken;

    @BeforeAll static void importBrokenClasses() {
        broken = new ClassFileImporter().importPackages("org.notewright.architecture.broken");
    }

    static List<ArchRule> rules() {
        return ArchitectureTest.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rejectsTheBrokenClasses(ArchRule rule) {
        assertTrue(rule.evaluate(broken).hasViolation(), rule.getDescription());
    }

    @Test void everyRuleOfThePageIsThere() {
        assertEquals(18, rules().size());
    }
}
