package org.notewright.sources.speech;

import java.nio.file.Path;

/// A speech model whose files have been looked at. All texts are a publisher's: safe to print.
///
/// @param folder   where its files lie
/// @param name     of the folder
/// @param bytes    of all files
/// @param language as its folder's name says (`en-us`), else `en`
/// @param words    it knows
public record SpeechModel(Path folder, String name, long bytes, String language, int words) {
}
