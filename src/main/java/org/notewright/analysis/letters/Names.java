package org.notewright.analysis.letters;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names of people: given name first, as the conventions want them.
final class Names {

    private static final String WORD = "\\p{Lu}[\\p{L}'’.-]*[\\p{L}.]|\\p{Lu}\\.?";
    static final String CREDENTIALS = "M\\.?D\\.?|D\\.?O\\.?|N\\.?P\\.?|P\\.?A\\.?(?:-C)?|DPM|D\\.?C\\.?|FNP(?:-B?C)?|ARNP|CNP|APRN|DNP|AGNP|CRNP|PA-C|DDS|PhD|MBBS|CNM|CNS|APNP|APN|ANP(?:-C)?|WHNP|PMHNP|NP-C|ACNP|AGPCNP|DMD|OD|MPAS";
    private static final Pattern REVERSED = Pattern.compile("(" + WORD + ")((?: (?:" + WORD + ")){0,2}),\\s?((?:" + WORD + ")(?: (?:" + WORD + ")){0,2})");
    private static final Pattern STRAIGHT = Pattern.compile("(?:" + WORD + ")(?: (?:" + WORD + "|de|la|van|von|del|der|al)){1,4}");
    private static final Pattern PROVIDER = Pattern.compile("(?:Dr\\.? )?((?:" + WORD + ")(?: (?:" + WORD + "|de|la|van|von)){1,3}),?\\s{1,2}(" + CREDENTIALS + ")(?![\\w])");
    /// "VANCE, GREGOR, MD": family name first.
    static final Pattern REVERSED_PROVIDER = Pattern.compile("((?:" + WORD + ")(?: (?:" + WORD + ")){0,2}, (?:" + WORD + ")(?: (?:" + WORD + ")){0,2}),? (" + CREDENTIALS + ")(?![\\w])");
    private static final Pattern STOP = Pattern.compile("(?i)\\b(dob|date|sex|age|member|phone|id|npi|claim|gender|mrn|birth|hic|group|the|your|for|has|is|was|plan|address|cell|email)\\b.*");

    private Names() {
    }

    /// @return the match of a person's name at the beginning of the words, or null
    static java.util.regex.@Nullable MatchResult at(String words) {
        var cut = STOP.matcher(words).replaceFirst("");
        var reversed = REVERSED.matcher(cut);
        if (reversed.lookingAt()) {
            return reversed.toMatchResult();
        }
        var straight = STRAIGHT.matcher(cut);
        return straight.lookingAt() ? straight.toMatchResult() : null;
    }

    static String person(String written) {
        var reversed = REVERSED.matcher(written);
        var order = reversed.matches() ? reversed.group(3) + " " + reversed.group(1) + reversed.group(2) : written;
        return cased(order.replaceAll("\\s+", " ").strip());
    }

    /// @return a provider's name with the given name first, its credentials behind
    static String turned(String written) {
        var m = REVERSED_PROVIDER.matcher(written);
        boolean credentials = m.matches() && !m.group(1).substring(m.group(1).indexOf(',') + 2).matches(CREDENTIALS);
        return credentials ? person(m.group(1)) + ", " + m.group(2) : written;
    }

    static Pattern provider() {
        return PROVIDER;
    }

    /// Capitals throughout become a capital first letter; a misread l among capitals is an I.
    static String cased(String written) {
        long lower = written.chars().filter(c -> Character.isLowerCase(c) && c != 'l').count();
        if (lower > 0 || written.length() < 4) {
            return written;
        }
        var out = new StringBuilder();
        boolean begin = true;
        for (char c : written.replace('l', 'I').toLowerCase(Locale.ROOT).toCharArray()) {
            out.append(begin ? Character.toUpperCase(c) : c);
            begin = c == ' ' || c == '-' || c == '\'';
        }
        return out.toString().replace("Demo ", "DEMO ");
    }
}
