package org.notewright.drafting.model.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/// JSON without its words in an exception.
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {
    }

    /// @throws org.notewright.problem.ProblemException MODEL_ANSWER_MALFORMED unless the text is one JSON object
    public static JsonNode object(String text) {
        JsonNode node;
        try {
            node = MAPPER.readTree(text);
        } catch (JsonProcessingException _) {
            throw Failures.malformed();
        }
        if (!node.isObject()) {
            throw Failures.malformed();
        }
        return node;
    }

    public static byte[] bytes(Object body) {
        return write(body, UnaryOperator.identity()).getBytes(StandardCharsets.UTF_8);
    }

    /// With line breaks, for people.
    public static String pretty(Object body) {
        return write(body, mapper -> mapper.copy().enable(SerializationFeature.INDENT_OUTPUT));
    }

    private static String write(Object body, UnaryOperator<ObjectMapper> style) {
        try {
            return style.apply(MAPPER).writeValueAsString(body);
        } catch (JsonProcessingException _) {
            throw new IllegalStateException("a request could not be written as JSON");
        }
    }

    /// What a response of status 200 that is no event stream means: an error body, or no answer at all. Both providers
    /// write `{"error": {"type": …}}`, OpenAI's also with a `code`.
    public static RuntimeException errorBody(String body) {
        var error = object(body).path("error");
        return error.isMissingNode() || error.isNull() ? Failures.malformed() : error(error);
    }

    /// The ids of a list of models; both providers write `{"data": [{"id": …}]}`.
    public static List<String> ids(JsonNode list) {
        return list.path("data").valueStream().map(model -> model.path("id").asText("")).filter(id -> !id.isBlank())
                .toList();
    }

    /// @param error the value of `error`
    public static RuntimeException error(JsonNode error) {
        var code = error.path("code").asText("");
        var byCode = Failures.ofType(code);
        return byCode instanceof Transient && !code.startsWith("rate") ? Failures.ofType(error.path("type").asText(""))
                : byCode;
    }
}
