package org.notewright.vault.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.Document;
import org.notewright.clinical.Run;
import org.notewright.clinical.RunId;
import org.notewright.clinical.SourceId;

class RunAndSettingStoreTest {

    @TempDir Path dir;
    private Vault vault;
    private Document document;
    private SourceId source;

    @BeforeEach void open() {
        vault = TestVaults.create(dir.resolve("vault"));
        document = TestVaults.stored(vault, "text");
        var added = TestVaults.source(vault.patients().all().getFirst(), null, TestVaults.bytes("x"));
        vault.sources().add(added, TestVaults.bytes("x"));
        source = added.id();
    }

    @AfterEach void close() {
        vault.close();
    }

    private Run started(String client) {
        return new Run(RunId.random(), document.patient(), null, "soap-note", client, "", List.of(source), "request", "", null,
                0, 0, TestVaults.AT, null);
    }

    private Run ended(Run run) {
        return new Run(run.id(), run.patient(), document.id(), run.skill(), run.client(), "model-1", run.sources(), "request 2",
                "answer", "MODEL-BUSY", 3_000_000_000L, 12, run.startedAt(), TestVaults.AT.plusNanos(7));
    }

    @Test void runIsStoredWhenItStartsAndReplacedWhenItEnds() {
        var run = started("offline");
        vault.runs().start(run);
        assertEquals(Optional.of(run), vault.runs().find(run.id()));
        vault.runs().end(ended(run));
        assertEquals(List.of(ended(run)), vault.runs().of(document.patient()));
        assertEquals(Optional.of(ended(run)), vault.runs().of(document.id()));
    }

    @Test void endedRunNeverChanges() {
        var run = started("offline");
        assertThrows(IllegalArgumentException.class, () -> vault.runs().end(ended(run)));
        vault.runs().start(run);
        vault.runs().end(ended(run));
        assertThrows(IllegalArgumentException.class, () -> vault.runs().end(ended(run)));
    }

    @Test void onlyRunsThatLeftTheMachineCountAsSent() {
        vault.runs().start(started("offline"));
        vault.runs().start(started("anthropic"));
        assertEquals(1, vault.runs().sentSince(TestVaults.AT));
        assertEquals(0, vault.runs().sentSince(TestVaults.AT.plusNanos(1)));
    }

    @Test void settingIsPutReplacedAndRemoved() {
        assertEquals(Optional.empty(), vault.settings().get("practice"));
        vault.settings().put("practice", "{}");
        vault.settings().put("practice", "{\"name\":\"é\"}");
        assertEquals(Optional.of("{\"name\":\"é\"}"), vault.settings().get("practice"));
        vault.settings().remove("practice");
        assertEquals(Optional.empty(), vault.settings().get("practice"));
    }
}
