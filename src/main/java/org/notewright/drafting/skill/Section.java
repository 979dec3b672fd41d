package org.notewright.drafting.skill;

/// One section of a skill's output.
///
/// Both texts come from a skill file, no patient: safe to print.
///
/// @param heading as it stands in the document, such as `Subjective`
/// @param key     the letter that copies it, such as `S`, or empty
public record Section(String heading, String key) {
}
