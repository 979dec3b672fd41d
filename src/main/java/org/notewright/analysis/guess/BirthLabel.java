package org.notewright.analysis.guess;

import java.util.regex.Pattern;

/// Words that make the date after them a birth date.
final class BirthLabel {

    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\b(?:d\\.?o\\.?b\\.?|date of birth|birth ?date|birthday|born(?: on)?)[\\s:|=*_#(]*\\z");

    private static final int REACH = 40;

    private BirthLabel() {
    }

    static boolean standsBefore(String text, int at) {
        return LABEL.matcher(text.substring(Math.max(0, at - REACH), at)).find();
    }
}
