package org.notewright.analysis.outcomes;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.notewright.analysis.facts.text.Category;
import org.notewright.analysis.facts.text.NoteText;

/// Takes back a guessed site of pain: in a note with pain at one site only, words that name no region ("Pain is 2/10")
/// mean the pain of the episode, whatever body part stands near, unless the note measured the motion of that part.
final class Sites {

    private Sites() {
    }

    static List<Value> of(List<Value> values, String note) {
        long sites = values.stream().filter(v -> v.kind() == Value.Kind.PAIN).map(Value::region).filter(Objects::nonNull).distinct().count();
        // The motions it measured tell what a note is about: a back visit in a knee episode keeps its own pain.
        var own = Alignment.most(values.stream().filter(v -> v.kind() == Value.Kind.MOTION).toList(), Value::region);
        return sites > 1 ? values : values.stream().map(v -> v.kind() == Value.Kind.PAIN && !Objects.equals(v.region(), own)
                && !named(v.span().in(note)) ? v.at(null, v.side()) : v).toList();
    }

    private static boolean named(String words) {
        var text = NoteText.of(words);
        return IntStream.range(0, text.size()).anyMatch(i -> text.hit(i, Category.REGION) != null);
    }
}
