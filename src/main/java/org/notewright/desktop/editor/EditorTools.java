package org.notewright.desktop.editor;

import java.time.Clock;
import org.notewright.job.JobRunner;

/// What every part of the editor works with.
///
/// @param jobs      runs use cases off the screen's thread and reports back on it
/// @param clock     the time and the zone it is shown in
/// @param scheduler for retries, pauses and the clipboard's minute
/// @param clipboard of the system
public record EditorTools(JobRunner jobs, Clock clock, Scheduler scheduler, TextClipboard clipboard) {
}
