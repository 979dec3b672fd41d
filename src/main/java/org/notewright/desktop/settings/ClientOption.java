package org.notewright.desktop.settings;

import java.util.List;
import java.util.stream.Stream;
import org.notewright.desktop.control.Messages;
import org.notewright.drafting.model.ServerPreset;
import org.notewright.workflow.ClientChoice;

/// One line of the choice of who makes drafts: nobody else, a model file on this machine, or a server from a preset.
///
/// @param id      stable
/// @param title   what people read
/// @param client  id of the model client
/// @param address to start from, empty where there is none
/// @param window  tokens to start from, 0 for unknown
/// @param note    one sentence on what to mind, possibly empty
/// @param form    what has to be entered
public record ClientOption(String id, String title, String client, String address, long window, String note,
                           Form form) {

    /// What has to be entered: nothing, a file, or a server with or without a key.
    public enum Form { NOTHING, FILE, SERVER, SERVER_WITH_KEY }

    static final String OFFLINE = "offline";
    static final String LOCAL = "local";

    /// Offline first, then what stays here, then the servers in the order of their table.
    static List<ClientOption> all(Messages text) {
        var own = Stream.of(
                new ClientOption(OFFLINE, text.get("client.offline"), OFFLINE, "", 0, "", Form.NOTHING),
                new ClientOption(LOCAL, text.get("client.local"), LOCAL, "", 8_192, text.get("client.localNote"), Form.FILE));
        return Stream.concat(own, ServerPreset.all().stream().map(ClientOption::of)).toList();
    }

    private static ClientOption of(ServerPreset preset) {
        return new ClientOption(preset.id(), preset.title(), preset.client(), preset.address(), preset.window(),
                preset.note(), preset.key() == ServerPreset.Key.NONE ? Form.SERVER : Form.SERVER_WITH_KEY);
    }

    /// The line a stored choice belongs to: its preset, else the first of its client.
    static ClientOption of(List<ClientOption> options, ClientChoice choice) {
        return options.stream().filter(option -> option.id().equals(choice.preset())).findFirst()
                .or(() -> options.stream().filter(option -> option.client().equals(choice.client())).findFirst())
                .orElse(options.getFirst());
    }

    boolean isServer() {
        return form == Form.SERVER || form == Form.SERVER_WITH_KEY;
    }

    @Override public String toString() {
        return "ClientOption[" + id + "]";
    }
}
