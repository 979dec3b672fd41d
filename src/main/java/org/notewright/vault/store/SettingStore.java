package org.notewright.vault.store;

import java.util.Optional;

/// Small named values, each a text (JSON where it has parts). Keys are constants of `workflow`.
public interface SettingStore {

    Optional<String> get(String key);

    void put(String key, String value);

    void remove(String key);
}
