package org.notewright.drafting.skill;

/// One section of a draft.
///
/// @param heading as the skill spells it, or as the answer did where the skill has none of this name
/// @param text    its Markdown, without blank lines at its ends; empty where nothing was said
public record SectionText(String heading, String text) {

    @Override public String toString() {
        return "SectionText[" + text.length() + "]";
    }
}
