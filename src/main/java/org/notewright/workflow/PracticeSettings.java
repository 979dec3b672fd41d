package org.notewright.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Practice;
import org.notewright.clinical.Signer;
import org.notewright.drafting.model.ApiKey;
import org.notewright.vault.store.SettingStore;

/// What the practice has set: letterhead, signer, model client. Kept in the vault as small JSON texts.
public final class PracticeSettings {

    private static final String PRACTICE = "practice";
    private static final String SIGNER = "signer";
    private static final String CLIENT = "client";
    private static final String CLIENT_KEY = "client.key.";
    private static final String CONTEXT = "context";
    private static final String WATCHED = "watched";

    private final SettingStore settings;
    private final ObjectMapper json = new ObjectMapper();

    public PracticeSettings(SettingStore settings) {
        this.settings = settings;
    }

    public Practice practice() {
        return read(PRACTICE).map(n -> new Practice(text(n, "name"), text(n, "address"), text(n, "phone"),
                text(n, "npi"))).orElse(Practice.EMPTY);
    }

    public void practice(Practice practice) {
        settings.put(PRACTICE, object().put("name", practice.name()).put("address", practice.address())
                .put("phone", practice.phone()).put("npi", practice.npi()).toString());
    }

    public Optional<Signer> signer() {
        return read(SIGNER).map(n -> new Signer(text(n, "name"), text(n, "credentials"), text(n, "licence")));
    }

    public void signer(Signer signer) {
        settings.put(SIGNER, object().put("name", signer.name()).put("credentials", signer.credentials())
                .put("licence", signer.licence()).toString());
    }

    /// What the clinic wants every run to know, as Markdown; empty until it is written.
    public String context() {
        return settings.get(CONTEXT).orElse("");
    }

    public void context(String markdown) {
        settings.put(CONTEXT, markdown);
    }

    /// Folders that scanners and faxes write into; none until the practice names one.
    public List<WatchedPlace> watched() {
        return read(WATCHED).map(all -> StreamSupport.stream(all.spliterator(), false)
                .map(n -> new WatchedPlace(text(n, "folder"), n.path("moveWhenFiled").asBoolean(false))).toList())
                .orElse(List.of());
    }

    public void watched(List<WatchedPlace> places) {
        var all = json.createArrayNode();
        places.forEach(place -> all.addObject().put("folder", place.folder()).put("moveWhenFiled", place.moveWhenFiled()));
        settings.put(WATCHED, all.toString());
    }

    /// The client that drafts are made with; offline until the therapist has chosen and confirmed another.
    public ClientChoice client() {
        return read(CLIENT).map(n -> new ClientChoice(text(n, "client"), text(n, "baseUrl"), text(n, "model"),
                date(text(n, "confirmedOn")))).orElse(ClientChoice.OFFLINE);
    }

    /// Stores the choice and, where one is given, the provider's key.
    ///
    /// @param key the secret key, wiped here; empty keeps the one stored before
    public void client(ClientChoice choice, char[] key) {
        var confirmed = choice.confirmedOn();
        settings.put(CLIENT, object().put("client", choice.client()).put("baseUrl", choice.baseUrl())
                .put("model", choice.model()).put("confirmedOn", confirmed == null ? "" : confirmed.toString())
                .toString());
        if (key.length > 0) {
            settings.put(CLIENT_KEY + choice.client(), new String(key));
            Arrays.fill(key, '\0');
        }
    }

    /// The stored key of a client, empty where none was entered.
    ApiKey key(String client) {
        return settings.get(CLIENT_KEY + client).map(key -> ApiKey.takeOver(key.toCharArray()))
                .orElseGet(ApiKey::none);
    }

    private ObjectNode object() {
        return json.createObjectNode();
    }

    private Optional<JsonNode> read(String name) {
        return settings.get(name).map(value -> {
            try {
                return json.readTree(value);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("the stored setting " + name + " is not JSON", e);
            }
        });
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
