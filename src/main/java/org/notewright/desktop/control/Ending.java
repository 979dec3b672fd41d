package org.notewright.desktop.control;

import java.util.function.Consumer;
import org.notewright.problem.Problem;

/// What happens when background work ends. Exactly one of the three is called, on the screen's thread.
///
/// @param done      with the result
/// @param failed    with what the person must be told
/// @param cancelled where the person stopped it
public record Ending<T>(Consumer<? super T> done, Consumer<Problem> failed, Runnable cancelled) {

    /// An ending for work that nobody can stop, or where stopping needs no answer.
    public static <T> Ending<T> of(Consumer<? super T> done, Consumer<Problem> failed) {
        return new Ending<>(done, failed, () -> { });
    }
}
