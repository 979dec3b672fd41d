package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds words of a draft that stand in a source as they are, marks and case apart. What is quoted needs no reading.
final class Quotes {

    private static final Pattern WORD = Pattern.compile("w/out\\b|w/o\\b|w/|[\\p{L}\\p{N}']+");
    private static final Set<String> DENIALS = Set.of("no", "not", "without", "never", "none", "denies", "denied", "nor", "neither", "cannot", "can't", "neg",
            "negative", "absent", "unable");
    private static final int BACK = 48;
    /// Past this much of a source nothing is looked up word for word, so that the time stays linear.
    private static final int LONGEST = 200_000;

    private final String words;

    private Quotes(String words) {
        this.words = words;
    }

    static Quotes of(List<SourceText> sources) {
        var out = new StringBuilder(" ");
        for (var source : sources) {
            split(source.text().length() > LONGEST ? source.text().substring(0, LONGEST) : source.text()).forEach(word -> out.append(word).append(' '));
            out.append(". ");
        }
        return new Quotes(out.toString());
    }

    private static List<String> split(String text) {
        var out = new ArrayList<String>();
        var all = WORD.matcher(text);
        while (all.find()) {
            var word = all.group().toLowerCase(Locale.ROOT);
            out.add(word.equals("w/o") || word.equals("w/out") ? "without" : word.equals("w/") || word.equals("w") ? "with" : word);
        }
        return out;
    }

    /// True when three words and more of a stretch of the draft stand in a source in the same order; a shorter stretch takes the
    /// word before it along, since "without pain" alone may be said of anything.
    boolean holds(String draft, int start, int end) {
        var said = split(draft.substring(start, end));
        if (said.size() == 2) {
            var before = split(draft.substring(Math.max(0, start - BACK), start));
            if (!before.isEmpty()) {
                said.addFirst(before.getLast());
            }
        }
        return said.size() >= 3 && words.contains(" " + String.join(" ", said) + " ");
    }

    /// True when a word stands in a source with the words beside it in the draft, and nothing is denied just before it there.
    boolean stands(String draft, Passage passage, Item item) {
        var before = split(draft.substring(Math.max(passage.start(), item.start() - BACK), item.start()));
        var after = split(draft.substring(item.end(), Math.min(passage.end(), item.end() + BACK)));
        var own = split(draft.substring(item.start(), item.end()));
        if (item.start() - BACK > passage.start() && !before.isEmpty()) {
            before.removeFirst();
        }
        if (item.end() + BACK < passage.end() && !after.isEmpty()) {
            after.removeLast();
        }
        for (int left = Math.min(2, before.size()); left >= 0; left--) {
            int right = 2 - left;
            if (right <= after.size()) {
                var window = new ArrayList<>(before.subList(before.size() - left, before.size()));
                window.addAll(own);
                window.addAll(after.subList(0, right));
                if (undenied(" " + String.join(" ", window) + " ")) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean undenied(String window) {
        for (int at = words.indexOf(window); at >= 0; at = words.indexOf(window, at + 1)) {
            var lead = words.substring(Math.max(0, at - BACK), at).strip().split(" ", -1);
            boolean denied = false;
            for (int k = Math.max(0, lead.length - 4); k < lead.length; k++) {
                denied |= DENIALS.contains(lead[k]);
            }
            if (!denied) {
                return true;
            }
        }
        return false;
    }

    /// Nothing of what a person typed.
    @Override
    public String toString() {
        return "Quotes";
    }
}
