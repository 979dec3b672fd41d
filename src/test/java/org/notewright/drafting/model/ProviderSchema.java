package org.notewright.drafting.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// Our own description of the request a provider takes (`src/test/resources/provider-schemas`).
public enum ProviderSchema {

    MESSAGES("anthropic-messages"), CHAT("openai-chat");

    private final String file;

    ProviderSchema(String file) {
        this.file = "/provider-schemas/" + file + ".schema.json";
    }

    /// @return what is wrong with the body, empty where nothing is
    public List<String> faults(JsonNode body) {
        try (var in = Objects.requireNonNull(ProviderSchema.class.getResourceAsStream(file))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in, InputFormat.JSON)
                    .validate(body).stream().map(Error::toString).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
