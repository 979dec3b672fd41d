package org.notewright.drafting.model.http;

import org.notewright.drafting.model.ModelAnswer;

/// Puts one provider's events together to an answer. Used for one exchange by one thread.
public interface EventReader {

    /// @return the further text this event brings, empty where it brings none
    /// @throws org.notewright.problem.ProblemException when the event is malformed or tells of a failure that no second
    ///                                                 try can mend
    /// @throws Transient                               when it tells of one that a second try may mend
    String accept(SseEvent event);

    /// Whether the provider's end marker has come; nothing is read after it.
    boolean ended();

    /// The whole answer; asked only after the end marker.
    ///
    /// @throws org.notewright.problem.ProblemException when the answer ended for another reason than being complete
    ModelAnswer answer();
}
