package org.notewright.drafting.model.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RetriesTest {

    /// Always the smallest number.
    private static final RandomGenerator LOW = () -> 0;

    private final Retries retries = new Retries(LOW);

    @Test void triesTwiceAgainAndWaitsLongerTheSecondTime() {
        assertEquals(Optional.of(Duration.ofMillis(500)), retries.next(null));
        assertEquals(Optional.of(Duration.ofSeconds(1)), retries.next(null));
        assertEquals(Optional.empty(), retries.next(null));
    }

    @Test void doesWhatAServerAsksWithinTenSeconds() {
        assertEquals(Optional.of(Duration.ofSeconds(10)), retries.next(Duration.ofSeconds(10)));
        assertEquals(Optional.empty(), retries.next(Duration.ofSeconds(1)));
    }

    @Test void aLongWaitIsNotWaited() {
        assertEquals(Optional.empty(), retries.next(Duration.ofSeconds(11)));
    }

    @Test void neverComesEarlierThanAsked() {
        var many = new Retries(RandomGenerator.getDefault());
        assertTrue(many.next(Duration.ofSeconds(3)).orElseThrow().compareTo(Duration.ofSeconds(3)) >= 0);
    }
}
