package org.notewright.desktop.settings;

import java.util.Optional;
import org.notewright.clinical.Practice;
import org.notewright.clinical.Signer;
import org.notewright.workflow.ClientChoice;
import org.notewright.workflow.PracticeSettings;

/// What the settings screen needs of an open vault. Every method blocks: called from jobs only.
public interface SettingsWork {

    Practice practice();

    void practice(Practice practice);

    Optional<Signer> signer();

    void signer(Signer signer);

    ClientChoice client();

    /// @param key taken over and wiped; empty keeps the one stored before
    void client(ClientChoice choice, char[] key);

    static SettingsWork of(PracticeSettings settings) {
        return new SettingsWork() {
            @Override public Practice practice() {
                return settings.practice();
            }

            @Override public void practice(Practice practice) {
                settings.practice(practice);
            }

            @Override public Optional<Signer> signer() {
                return settings.signer();
            }

            @Override public void signer(Signer signer) {
                settings.signer(signer);
            }

            @Override public ClientChoice client() {
                return settings.client();
            }

            @Override public void client(ClientChoice choice, char[] key) {
                settings.client(choice, key);
            }
        };
    }
}
