package org.notewright.desktop.settings;

import java.util.List;
import java.util.Optional;
import org.notewright.clinical.Practice;
import org.notewright.clinical.Signer;
import org.notewright.job.JobContext;
import org.notewright.workflow.ClientChoice;
import org.notewright.workflow.PracticeSettings;
import org.notewright.workflow.RunSkill;
import org.notewright.workflow.TokenPrice;
import org.notewright.workflow.WatchedPlace;

/// What the settings screen needs of an open vault. Every method blocks: called from jobs only.
public interface SettingsWork {

    Practice practice();

    void practice(Practice practice);

    Optional<Signer> signer();

    void signer(Signer signer);

    ClientChoice client();

    /// @param key taken over and wiped; empty keeps the one stored before
    void client(ClientChoice choice, char[] key);

    List<WatchedPlace> watched();

    void watched(List<WatchedPlace> places);

    Optional<TokenPrice> price(String client);

    void price(String client, TokenPrice price);

    /// @param key taken over and wiped; empty for the stored one
    List<String> models(ClientChoice choice, char[] key, JobContext job);

    static SettingsWork of(PracticeSettings settings, RunSkill drafting) {
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

            @Override public List<WatchedPlace> watched() {
                return settings.watched();
            }

            @Override public void watched(List<WatchedPlace> places) {
                settings.watched(places);
            }

            @Override public Optional<TokenPrice> price(String client) {
                return settings.price(client);
            }

            @Override public void price(String client, TokenPrice price) {
                settings.price(client, price);
            }

            @Override public List<String> models(ClientChoice choice, char[] key, JobContext job) {
                return drafting.models(choice, key, job);
            }
        };
    }
}
