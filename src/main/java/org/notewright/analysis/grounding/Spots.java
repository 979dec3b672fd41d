package org.notewright.analysis.grounding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Reads the words around every value of a text: of its sentence, its line, the heading above and the head of its column.
final class Spots {

    private static final int WORDS = 6;
    private static final int FAR = 14;
    private static final int VALUES = 4;
    private static final int PEERS = 24;
    /// Past so many values nothing is compared by its words, and past so many stems a line says nothing more, so that the time stays linear.
    private static final int MANY = 3000;
    private static final int LONGEST = 300;
    private final String text;
    private final List<Passage> passages;
    private final Headlines headlines;
    private final IdentityHashMap<Slot, Words> words = new IdentityHashMap<>();
    private final List<Slot> slots = new ArrayList<>();

    /// The stems on one side of a value, nearest first, and how close each is.
    private record Beside(List<String> stems, List<Double> close) {
        static final Beside NONE = new Beside(List.of(), List.of());

        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Beside";
        }
    }

    /// The stems around one value, not yet numbered.
    private record Words(int line, Set<String> direct, Set<String> near, Set<String> wide, Set<String> column, Beside before, Beside after) {
        static final Words NONE = new Words(0, Set.of(), Set.of(), Set.of(), Set.of(), Beside.NONE, Beside.NONE);

        /// Its name only: the words are a patient's.
        @Override public String toString() {
            return "Words";
        }
    }

    Spots(String text, List<Passage> passages) {
        this.text = text;
        this.passages = passages;
        this.headlines = new Headlines(text);
        read();
    }

    private void read() {
        Set<String> line = new HashSet<>();
        int begin = 0;
        int end = 0;
        boolean many = passages.stream().mapToInt(passage -> passage.slots().size()).sum() > MANY;
        for (var passage : passages) {
            int start = begin(passage, begin, end);
            end = passage.end();
            var own = stems(passage.items());
            if (start != begin) {
                begin = start;
                line = new HashSet<>();
            }
            if (line.size() < LONGEST) {
                line.addAll(own);
            }
            if (many) {
                slots.addAll(passage.slots());
                continue;
            }
            for (var slot : passage.slots()) {
                var column = headlines.column(start, slot.start(), slot.end());
                var near = new HashSet<>(slot.near());
                near.addAll(signs(slot));
                var wide = new HashSet<>(near);
                wide.addAll(line);
                wide.addAll(headlines.above(passage.start()));
                wide.addAll(column);
                if (text.startsWith("|", start)) {
                    wide.addAll(own);
                }
                int at = at(passage, slot);
                words.put(slot, new Words(start, slot.direct(), near, wide, column, around(passage.items(), at, -1), around(passage.items(), at, 1)));
                slots.add(slot);
            }
        }
    }

    /// Index where the line of a passage begins.
    ///
    /// @param begin of the line of the passage before
    /// @param end   of that passage
    private int begin(Passage passage, int begin, int end) {
        for (int i = passage.start() - 1; i >= end; i--) {
            if (text.charAt(i) == '\n') {
                return i + 1;
            }
        }
        return begin;
    }

    /// Side and time as words, so that the head of a column meets them.
    private static Set<String> signs(Slot slot) {
        var out = new HashSet<String>();
        if (!slot.side().isEmpty()) {
            out.add("@" + slot.side());
        }
        if (slot.when().said()) {
            out.add("@" + slot.when());
        }
        return out;
    }

    private static Set<String> stems(List<Item> items) {
        var out = new HashSet<String>();
        items.forEach(item -> out.addAll(item.stems()));
        return out;
    }

    private static int at(Passage passage, Slot slot) {
        for (int i = passage.from(); i < passage.items().size(); i++) {
            if (passage.items().get(i).start() == slot.start()) {
                return i;
            }
        }
        return -1;
    }

    private static Beside around(List<Item> items, int at, int step) {
        var out = new ArrayList<String>();
        var close = new ArrayList<Double>();
        double far = 0;
        for (int k = at + step; at >= 0 && k >= 0 && k < items.size() && Math.abs(k - at) <= FAR && out.size() < WORDS; k += step) {
            var item = items.get(k);
            far += item.isMark(".;,:()|\u00a6") || item instanceof Item.Figure ? 1 : item.stems().isEmpty() ? 0.25 : 1;
            for (var stem : item.stems()) {
                out.add(stem);
                close.add(1 / (0.5 + far / 2));
            }
        }
        return new Beside(out, close);
    }

    /// Teaches the vocabulary the words of a source.
    void teach(Vocabulary vocabulary) {
        for (var passage : passages) {
            vocabulary.learn(stems(passage.items()));
        }
        var more = new HashSet<String>();
        words.values().forEach(one -> more.addAll(one.wide()));
        vocabulary.learn(more);
    }

    /// @param file number of the source, -1 for a draft
    Spot spot(Slot slot, int number, int file, int state, String day, Vocabulary vocabulary) {
        var own = words.getOrDefault(slots.get(number), Words.NONE);
        var before = own.before().stems().stream().mapToInt(vocabulary::id).toArray();
        var after = own.after().stems().stream().mapToInt(vocabulary::id).toArray();
        return new Spot(slot, file, own.line(), state, day, vocabulary.set(own.direct()), vocabulary.set(own.near()), vocabulary.set(own.wide()),
                vocabulary.set(own.column()), before, after, own.before().close().stream().mapToDouble(Double::doubleValue).toArray(),
                own.after().close().stream().mapToDouble(Double::doubleValue).toArray(), values(number, -1), values(number, 1));
    }

    /// The places of all values of a draft, in their order.
    List<Spot> all(Vocabulary vocabulary) {
        var out = new ArrayList<Spot>();
        for (int i = 0; i < slots.size(); i++) {
            out.add(spot(ImpliedUnits.complete(slots.get(i)), i, -1, 0, "", vocabulary));
        }
        return out;
    }

    /// The places on the line of one of them, itself included, as far as they stand near.
    static List<Spot> peers(List<Spot> all, int number) {
        int from = number;
        int to = number + 1;
        int line = all.get(number).line();
        while (from > 0 && number - from < PEERS && all.get(from - 1).line() == line) {
            from--;
        }
        while (to < all.size() && to - number < PEERS && all.get(to).line() == line) {
            to++;
        }
        return all.subList(from, to);
    }

    private String[] values(int number, int step) {
        var out = new ArrayList<String>();
        int last = slots.get(number).start();
        for (int k = number + step; k >= 0 && k < slots.size() && out.size() < VALUES; k += step) {
            var other = slots.get(k);
            if (other.start() != last) {
                out.add(other.atom().value());
                last = other.start();
            }
        }
        return out.toArray(String[]::new);
    }

    @Override
    public String toString() {
        return "Spots[" + slots.size() + "]";
    }
}
