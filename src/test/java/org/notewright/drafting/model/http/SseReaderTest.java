package org.notewright.drafting.model.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SseReaderTest {

    private static List<String> read(String stream) throws IOException {
        return read(stream, 1000);
    }

    private static List<String> read(String stream, long limit) throws IOException {
        var reader = new SseReader(new Buffer().writeUtf8(stream), limit);
        var events = new ArrayList<String>();
        for (var event = reader.next(); event != null; event = reader.next()) {
            events.add(event.name() + ">" + event.data());
        }
        return events;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void takesEveryLineEnd(String end) throws IOException {
        var stream = String.join(end, "event: a", "data: 1", "data: 2", "", "data:3", "", "");
        assertEquals(List.of("a>1\n2", ">3"), read(stream));
    }

    @Test void passesOverCommentsAndOtherFields() throws IOException {
        assertEquals(List.of(">x"), read(": ping\n\nid: 7\nretry: 9\ndatabase: no\ndata: x\n\n"));
    }

    @Test void takesAwayOneSpaceOnly() throws IOException {
        assertEquals(List.of(">  two  "), read("data:   two  \n\n"));
    }

    @Test void anEmptyDataLineIsData() throws IOException {
        assertEquals(List.of(">", ">\n"), read("data\n\ndata:\ndata\n\n"));
    }

    @Test void aNameWithoutDataIsNoEventAndIsForgotten() throws IOException {
        assertEquals(List.of(">x"), read("event: ping\n\ndata: x\n\n"));
    }

    @Test void aByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
        assertEquals(List.of(">x"), read("\uFEFFdata: x\n\n"));
    }

    @Test void aWholeLastLineCountsAndACutOneDoesNot() throws IOException {
        assertEquals(List.of(">x"), read("data: x\n"));
        assertEquals(List.of(), read("data: x"));
        assertEquals(List.of(">x"), read("data: x\n\ndata: {\"cu"));
    }

    @Test void anEventLargerThanTheLimitIsRefusedInOneLineOrInMany() {
        assertThrows(AnswerTooLong.class, () -> read("data: " + "x".repeat(1000) + "\n\n"));
        assertThrows(AnswerTooLong.class, () -> read(("data: " + "x".repeat(90) + "\n").repeat(20)));
        assertThrows(AnswerTooLong.class, () -> read("x".repeat(5000)));
    }

    @Test void manySmallEventsAreFine() throws IOException {
        assertEquals(500, read("data: x\n\n".repeat(500), 100).size());
    }
}
