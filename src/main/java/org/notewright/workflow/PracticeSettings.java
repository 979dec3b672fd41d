package org.notewright.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Discipline;
import org.notewright.clinical.Practice;
import org.notewright.clinical.Signer;
import org.notewright.clinical.TextVersion;
import org.notewright.drafting.model.ApiKey;
import org.notewright.problem.ProblemCode;
import org.notewright.problem.ProblemException;
import org.notewright.vault.store.ContextStore;
import org.notewright.vault.store.SettingStore;

/// What the practice has set: letterhead, signer, model client. Kept in the vault as small JSON texts.
public final class PracticeSettings {

    private static final String PRACTICE = "practice";
    private static final String SIGNER = "signer";
    private static final String CLIENT = "client";
    private static final String CLIENT_KEY = "client.key.";
    private static final String STATED = "client.stated.";
    private static final String PRICE = "client.price.";
    private static final String AT_ONCE = "client.atOnce.";
    private static final String SHOWN = "client.shown.";
    private static final int USUAL_AT_ONCE = 2;
    private static final String SKILL_KEYS = "skill.keys";
    private static final String OFFERED = "context.offered";
    private static final String WATCHED = "watched";
    private static final String COPIED = "editor.copied";

    private final SettingStore settings;
    private final ContextStore contexts;
    private final ObjectMapper json = new ObjectMapper();

    PracticeSettings(SettingStore settings, ContextStore contexts) {
        this.settings = settings;
        this.contexts = contexts;
    }

    /// Whether text unchanged from earlier notes is drawn grey; so until a person says otherwise.
    public boolean showsCopied() {
        return read(COPIED).map(n -> n.path("shown").asBoolean(true)).orElse(true);
    }

    public void showsCopied(boolean shown) {
        settings.put(COPIED, object().put("shown", shown).toString());
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

    /// What the clinic wants every run to know, as Markdown; the physical therapists' where the two differ, else the
    /// occupational therapists'; empty until it is written.
    public String context() {
        return context(Discipline.PT).isEmpty() ? context(Discipline.OT) : context(Discipline.PT);
    }

    /// Gives both disciplines the same context.
    public void context(String markdown) {
        for (var discipline : Discipline.values()) {
            contexts.save(discipline, markdown);
        }
    }

    String context(Discipline discipline) {
        return contexts.current(discipline).map(TextVersion::text).orElse("");
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
        return read(CLIENT).map(n -> new ClientChoice(text(n, "client"), text(n, "preset"), text(n, "baseUrl"),
                text(n, "model"), n.path("window").asLong(),
                statedOn(text(n, "client"), text(n, "baseUrl"), date(text(n, "confirmedOn")))))
                .orElse(ClientChoice.OFFLINE);
    }

    /// The statement that patient data may go to a client was made about one address: another address has none.
    /// A statement from before its address was kept stands as it was stored.
    private @Nullable LocalDate statedOn(String client, String baseUrl, @Nullable LocalDate confirmedOn) {
        return settings.get(STATED + client).filter(address -> !address.equals(baseUrl)).isPresent() ? null : confirmedOn;
    }

    /// Stores the choice and, where one is given, the provider's key.
    ///
    /// @param key the secret key, wiped here; empty keeps the one stored before
    public void client(ClientChoice choice, char[] key) {
        var confirmed = choice.confirmedOn();
        var before = client();
        if (confirmed == null) {
            settings.remove(STATED + choice.client());
        } else if (!confirmed.equals(before.confirmedOn()) || !before.client().equals(choice.client())) {
            settings.put(STATED + choice.client(), choice.baseUrl());
        }
        settings.put(CLIENT, object().put("client", choice.client()).put("preset", choice.preset())
                .put("baseUrl", choice.baseUrl()).put("window", choice.window())
                .put("model", choice.model()).put("confirmedOn", confirmed == null ? "" : confirmed.toString())
                .toString());
        if (key.length > 0) {
            settings.put(CLIENT_KEY + choice.client(), new String(key));
            Arrays.fill(key, '\0');
        }
    }

    /// What a client's tokens cost, as the practice entered it; empty where nobody did.
    public Optional<TokenPrice> price(String client) {
        return read(PRICE + client).map(n -> new TokenPrice(new BigDecimal(text(n, "input")),
                new BigDecimal(text(n, "output"))));
    }

    public void price(String client, TokenPrice price) {
        settings.put(PRICE + client, object().put("input", price.input().toPlainString())
                .put("output", price.output().toPlainString()).toString());
    }

    /// How many answers a client may be writing at once.
    ///
    /// @param staysHere whether it works on this machine: then one a processor, whatever was set
    int atOnce(String client, boolean staysHere, int processors) {
        return settings.get(AT_ONCE + client).map(Integer::parseInt).orElse(staysHere ? processors : USUAL_AT_ONCE);
    }

    /// @throws IllegalArgumentException unless it is 1 to 32
    public void atOnce(String client, int answers) {
        if (answers < 1 || answers > 32) {
            throw new IllegalArgumentException("1 to 32 answers may be written at once");
        }
        settings.put(AT_ONCE + client, String.valueOf(answers));
    }

    /// Whether a person has seen a complete request to this client at this address.
    public boolean requestShown(ClientChoice choice) {
        return settings.get(SHOWN + choice.client()).filter(choice.baseUrl()::equals).isPresent();
    }

    /// Keeps that a person has seen a complete request to this client at this address.
    public void markRequestShown(ClientChoice choice) {
        settings.put(SHOWN + choice.client(), choice.baseUrl());
    }

    /// Keys of one's own by the name of the skill they run, such as `Ctrl Alt S`.
    public Map<String, String> skillKeys() {
        var keys = new TreeMap<String, String>();
        read(SKILL_KEYS).ifPresent(all -> all.properties().forEach(entry -> keys.put(entry.getKey(),
                entry.getValue().asText())));
        return Map.copyOf(keys);
    }

    /// Gives a skill a key of its own.
    ///
    /// @param keys as [#skillKeys] gives them; empty takes the key away
    /// @throws ProblemException `SKILL_KEY_TAKEN` where another skill has it
    public void skillKey(String skill, String keys) {
        var all = object();
        skillKeys().forEach((other, taken) -> {
            if (!other.equals(skill)) {
                if (taken.equals(keys)) {
                    throw ProblemException.of(ProblemCode.SKILL_KEY_TAKEN, keys, other);
                }
                all.put(other, taken);
            }
        });
        if (!keys.isEmpty()) {
            all.put(skill, keys);
        }
        settings.put(SKILL_KEYS, all.toString());
    }

    /// Whether the clinic context shall be offered: nothing was written and it was never offered before. Asking counts as
    /// offering, so that nobody is asked twice.
    public boolean offerContext() {
        if (settings.get(OFFERED).isPresent()) {
            return false;
        }
        settings.put(OFFERED, "yes");
        return Stream.of(Discipline.values()).allMatch(discipline -> context(discipline).isEmpty());
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
