package org.notewright.workflow.dictate;

/// A speech model in the program's own folder, checked and tried. All texts are a publisher's or ours: safe to print.
///
/// @param name        of its folder
/// @param bytes       of all its files
/// @param language    such as `en-us`
/// @param words       it knows
/// @param trialSpoken what the trial recording says
/// @param trialHeard  what the model heard of it
public record InstalledModel(String name, long bytes, String language, int words, String trialSpoken, String trialHeard) {
}
