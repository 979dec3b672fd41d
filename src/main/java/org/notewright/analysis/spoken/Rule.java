package org.notewright.analysis.spoken;

import org.jspecify.annotations.Nullable;

/// A way to write some spoken words.
@FunctionalInterface
interface Rule {

    /// @return what it makes of the words that start here, null where it does not understand them
    @Nullable Match at(At place);
}
