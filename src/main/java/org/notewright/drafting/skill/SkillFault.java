package org.notewright.drafting.skill;

/// Something wrong with a skill file.
///
/// @param file    its name, no folders
/// @param line    where, counted from 1
/// @param message what is wrong, one sentence
/// @param remedy  what to do about it, one sentence
public record SkillFault(String file, int line, String message, String remedy) {
    /// Its name only: the words are a patient's.
    @Override public String toString() {
        return "SkillFault";
    }
}
