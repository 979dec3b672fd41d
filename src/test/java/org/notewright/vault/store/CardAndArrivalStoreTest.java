package org.notewright.vault.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.notewright.vault.store.TestVaults.assertProblem;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.notewright.clinical.Arrival;
import org.notewright.clinical.ArrivalId;
import org.notewright.clinical.Box;
import org.notewright.clinical.PageText;
import org.notewright.clinical.Patient;
import org.notewright.clinical.PatientHint;
import org.notewright.clinical.PatientId;
import org.notewright.clinical.PlacedWord;
import org.notewright.clinical.ReadMethod;
import org.notewright.clinical.Reading;
import org.notewright.clinical.Source;
import org.notewright.clinical.SourceId;
import org.notewright.clinical.SourceKind;
import org.notewright.clinical.Span;
import org.notewright.clinical.VisitGuess;
import org.notewright.job.JobContext;
import org.notewright.problem.ProblemCode;

class CardAndArrivalStoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final byte[] BYTES = TestVaults.bytes("the scan");

    @TempDir Path dir;
    private OpenVault vault;
    private final Patient patient = TestVaults.patient("Alvarez", "Marisol", "R-1");

    @BeforeEach void open() {
        vault = TestVaults.create(dir.resolve("vault"));
        vault.patients().add(patient);
    }

    @AfterEach void close() {
        assertEquals(List.of(), vault.check(JobContext.NONE).damages());
        vault.close();
    }

    private static Reading scan(int words) {
        var random = new Random(7);
        var placed = new ArrayList<PlacedWord>();
        for (int i = 0; i < words; i++) {
            double left = random.nextDouble();
            double top = random.nextDouble();
            placed.add(new PlacedWord(new Span(5 * i, 5 * i + 4), 1 + i * 2 / words,
                    new Box(left, top, random.nextDouble() * (1 - left), random.nextDouble() * (1 - top)), random.nextDouble()));
        }
        return new Reading(SourceKind.IMAGE, ReadMethod.OCR, "word ".repeat(words),
                List.of(new PageText(1, new Span(0, 5 * words), 0.8)), placed, List.of("Two words are unsure."));
    }

    private Source source(Reading reading) {
        var source = new Source(SourceId.random(), patient.id(), null, "scan.tif", BYTES.length, Hashes.sha256(BYTES), reading,
                TestVaults.AT);
        vault.sources().add(source, BYTES);
        return source;
    }

    private Arrival arrival(@Nullable PatientHint hint, @Nullable VisitGuess visit) {
        var arrival = new Arrival(ArrivalId.random(), "fax.tif", "/in/fax.tif", BYTES.length, Hashes.sha256(BYTES), scan(10),
                hint, visit, TestVaults.AT);
        vault.arrivals().add(arrival, BYTES);
        return arrival;
    }

    @Test void placesOfWordsComeBackWhenAskedForAndOnlyThen() {
        var reading = scan(3000);
        var source = source(reading);
        assertEquals(List.of(), vault.sources().of(patient.id()).getFirst().reading().words());
        var words = vault.sources().words(source.id());
        assertEquals(reading.words().size(), words.size());
        for (int i = 0; i < words.size(); i++) {
            var wanted = reading.words().get(i);
            var found = words.get(i);
            assertEquals(wanted.span(), found.span());
            assertEquals(wanted.page(), found.page());
            assertEquals(wanted.confidence(), found.confidence(), 1e-5);
            assertEquals(wanted.box().left(), found.box().left(), 1e-5);
            assertEquals(wanted.box().top() + wanted.box().height(), found.box().top() + found.box().height(), 1e-5);
        }
        assertTrue(vault.database().read("test", c -> Sql.count(c, "SELECT sum(length(words)) FROM source_words")) < 60_000);
    }

    @Test void wordAtTheEdgeOfThePageComesBackOnThePage() {
        var edge = new PlacedWord(new Span(0, 4), 1, new Box(0.99999, 0.3333333, 0.00001, 0.6666667), 1);
        assertEquals(1, PackedWords.unpack(1, PackedWords.pack(List.of(edge))).size());
    }

    @Test void cardsKeepPlacesAndGuesses() {
        var source = source(scan(1));
        var other = source(scan(1));
        assertEquals(Map.of(), vault.cards().of(patient.id()));
        var guess = new VisitGuess(DAY, new Span(0, 4));
        vault.cards().guess(source.id(), guess);
        vault.cards().place(Map.of(source.id(), new SourceCard.Place(10.5, -3), other.id(), new SourceCard.Place(0, 0)));
        assertEquals(new SourceCard(source.id(), new SourceCard.Place(10.5, -3), guess),
                vault.cards().of(patient.id()).get(source.id()));
        vault.cards().arrangeAll(patient.id());
        assertEquals(new SourceCard(source.id(), null, guess), vault.cards().of(patient.id()).get(source.id()));
    }

    @Test void guessIsNoDateUntilOneIsSet() {
        var source = source(scan(1));
        vault.cards().guess(source.id(), new VisitGuess(DAY, new Span(0, 4)));
        assertNull(vault.sources().find(source.id()).orElseThrow().visitDate());
        vault.sources().moveToVisit(source.id(), DAY);
        assertNull(Objects.requireNonNull(vault.cards().of(patient.id()).get(source.id())).guess());
    }

    @Test void unknownSourceGetsNoCard() {
        assertProblem(ProblemCode.SOURCE_UNKNOWN, () -> vault.cards().keepThumbnail(SourceId.random(), BYTES));
        assertProblem(ProblemCode.SOURCE_UNKNOWN, () -> vault.cards().guess(SourceId.random(), null));
    }

    @Test void thumbnailIsKeptUntilANewOneComes() {
        var source = source(scan(1));
        assertTrue(vault.cards().thumbnail(source.id()).isEmpty());
        vault.cards().keepThumbnail(source.id(), new byte[] {1});
        vault.cards().keepThumbnail(source.id(), new byte[] {2});
        assertArrayEquals(new byte[] {2}, vault.cards().thumbnail(source.id()).orElseThrow());
    }

    @Test void arrivalWaitsInTheVaultWithItsHints() {
        var hint = new PatientHint(patient.id(), true, "Name and date of birth.");
        var arrival = arrival(hint, new VisitGuess(DAY, new Span(0, 4)));
        var found = vault.arrivals().all().getFirst();
        assertEquals(hint, found.patient());
        assertEquals(DAY, Objects.requireNonNull(found.visit()).date());
        assertEquals(List.of("Two words are unsure."), found.reading().warnings());
        assertArrayEquals(BYTES, vault.arrivals().original(arrival.id()));
        assertEquals(10, vault.arrivals().words(arrival.id()).size());
        assertEquals(List.of(), vault.sources().of(patient.id()));
        vault.patients().trash(patient.id());
        assertNull(vault.arrivals().find(arrival.id()).orElseThrow().patient());
        vault.patients().restore(patient.id());
    }

    @Test void filedArrivalIsASourceWithEverything() {
        var arrival = arrival(null, new VisitGuess(DAY, new Span(0, 4)));
        var source = vault.arrivals().file(arrival.id(), patient.id(), null);
        assertEquals(arrival.id().value(), source.id().value());
        assertEquals(arrival.reading().text(), source.reading().text());
        assertEquals(arrival.reading().pages(), source.reading().pages());
        assertEquals(10, vault.sources().words(source.id()).size());
        assertArrayEquals(BYTES, vault.sources().original(source.id()));
        assertEquals(DAY, Objects.requireNonNull(Objects.requireNonNull(
                vault.cards().of(patient.id()).get(source.id())).guess()).date());
        assertEquals(0, vault.arrivals().count());
        assertEquals(1, vault.search().find("word", null, 9).size());
        assertProblem(ProblemCode.ARRIVAL_UNKNOWN, () -> vault.arrivals().original(arrival.id()));
    }

    @Test void filingToNobodyLeavesItInTheTray() {
        var arrival = arrival(null, null);
        assertProblem(ProblemCode.PATIENT_UNKNOWN, () -> vault.arrivals().file(arrival.id(), PatientId.random(), null));
        assertEquals(1, vault.arrivals().count());
    }

    @Test void bytesAreKnownWhereverTheyLie() {
        var hash = Hashes.sha256(BYTES);
        assertFalse(vault.arrivals().knows(hash));
        var arrival = arrival(null, null);
        assertTrue(vault.arrivals().knows(hash));
        vault.arrivals().trash(arrival.id());
        assertEquals(0, vault.arrivals().count());
        assertTrue(vault.arrivals().findSame(hash).isEmpty());
        assertTrue(vault.arrivals().knows(hash));
        vault.trash().purge(vault.trash().all());
        assertFalse(vault.arrivals().knows(hash));
        vault.arrivals().remember("/in/fax.tif", 8, TestVaults.AT, hash);
        assertTrue(vault.arrivals().knows(hash));
        assertTrue(vault.arrivals().taken("/in/fax.tif", 8, TestVaults.AT));
        assertFalse(vault.arrivals().taken("/in/fax.tif", 9, TestVaults.AT));
    }
}
