package org.notewright.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import org.notewright.workflow.Toolbox;
import org.notewright.workflow.VaultDoor;

/// What the commands work with.
///
/// @param door        opens vaults
/// @param tools       what needs no vault
/// @param out         the result alone
/// @param err         progress and messages
/// @param secrets     asks for passphrases
/// @param environment variables of the process
/// @param clock       for the demo's step times
public record CliContext(VaultDoor door, Toolbox tools, PrintWriter out, PrintWriter err, Secrets secrets,
                         Map<String, String> environment, Clock clock) {

    /// Prints one line of the result.
    void say(String line) {
        out.println(line);
        out.flush();
    }

    /// Prints one line beside the result.
    void tell(String line) {
        err.println(line);
        err.flush();
    }
}
