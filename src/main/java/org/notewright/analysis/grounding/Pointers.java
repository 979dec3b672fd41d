package org.notewright.analysis.grounding;

import java.util.Set;
import java.util.regex.Pattern;

/// Numbers of a draft that say nothing of the patient: the step to go on to, the number of a list's line, an emergency number.
final class Pointers {

    private static final Pattern LEADS = Pattern.compile("(?i)(?:\\bgo(?:es)?(?: back| on)? to|\\b(?:see|back to|continue with)(?: steps?| item)?|\\bsteps?)\\s*$");
    private static final Set<String> EMERGENCY = WordLists.of("emergency");
    private static final int BACK = 24;
    /// No document of steps is longer; the time of a longer draft stays linear.
    private static final int LONGEST = 100_000;

    private Pointers() {
    }

    static boolean isPointer(String draft, Slot slot) {
        var written = draft.substring(slot.start(), slot.end());
        if (written.isEmpty() || written.length() > 3 || !written.chars().allMatch(Character::isDigit)) {
            return false;
        }
        return EMERGENCY.contains(written) && isCall(draft, slot.start()) || isListNumber(draft, slot)
                || LEADS.matcher(draft.substring(Math.max(0, slot.start() - BACK), slot.start())).find() && hasLine(draft, written);
    }

    private static boolean isCall(String draft, int at) {
        return draft.substring(Math.max(0, at - BACK), at).toLowerCase(java.util.Locale.ROOT).contains("call");
    }

    /// "2." alone on its line, or all that the sentence splitter left of it.
    private static boolean isListNumber(String draft, Slot slot) {
        int line = draft.lastIndexOf('\n', slot.start() - 1) + 1;
        boolean first = slot.start() - line <= BACK && draft.substring(line, slot.start()).chars().allMatch(c -> " \t-*>#".indexOf(c) >= 0);
        return first && slot.end() + 1 < draft.length() && draft.charAt(slot.end()) == '.' && Character.isWhitespace(draft.charAt(slot.end() + 1));
    }

    /// Whether a line of the draft carries this number.
    private static boolean hasLine(String draft, String number) {
        return draft.length() <= LONGEST && (draft.startsWith(number + ". ") || draft.contains("\n" + number + ". ") || draft.contains("\n" + number + ") ")
                || draft.contains("\n| " + number + " |"));
    }
}
