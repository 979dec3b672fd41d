package org.notewright.vault.store;

import java.util.List;
import java.util.Optional;
import org.notewright.clinical.TextVersion;

/// The therapist's own skills as files' texts. What was stored once stays; the last version is the one in use.
public interface SkillStore {

    /// Names of the own skills that are not in the trash, in alphabetical order.
    List<String> names();

    /// The version in use, empty where there is no such skill or it is in the trash.
    Optional<TextVersion> current(String name);

    /// Every version, oldest first, also of a skill in the trash.
    List<TextVersion> versions(String name);

    /// Name of the skill that this one was copied from, empty text where it came by import; empty where unknown.
    Optional<String> copiedFrom(String name);

    /// Stores a new skill, or the next version of one that is there; takes it out of the trash. Returns the last version
    /// unchanged where the text equals it.
    ///
    /// @param copiedFrom name of the skill it is a copy of, empty for none; kept from the first version
    TextVersion save(String name, String copiedFrom, String text);

    void trash(String name);
}
