package org.notewright.desktop.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.notewright.drafting.skill.Parameter;

/// The small form of a skill while it is being filled in. Answered at first with what holds anyway, so that nothing needs
/// to be typed; only what a person changed goes with the run.
public final class Asked {

    private final List<Parameter> questions;
    private final Messages text;
    private final Map<String, String> answers = new HashMap<>();
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");

    /// @param questions with the answers that stand there at first
    public Asked(List<Parameter> questions, Messages text) {
        this.questions = List.copyOf(questions);
        this.text = text;
        questions.forEach(question -> answers.put(question.name(), question.initial()));
    }

    public List<Parameter> questions() {
        return questions;
    }

    public String answer(String name) {
        return answers.getOrDefault(name, "");
    }

    public void answer(String name, String answer) {
        answers.put(name, answer.strip());
        wrong.set(questions.stream().filter(question -> !question.accepts(answer(question.name()))).findFirst()
                .map(question -> text.get("ask.wrong", question.label())).orElse(""));
    }

    /// What a person answered otherwise than it stood there.
    public Map<String, String> changed() {
        var changed = new HashMap<>(answers);
        questions.forEach(question -> changed.remove(question.name(), question.initial()));
        return Map.copyOf(changed);
    }

    /// What keeps the form from being used, empty where nothing does.
    public ReadOnlyStringProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    /// A count: an answer may name a person.
    @Override public String toString() {
        return "Asked[" + questions.size() + "]";
    }
}
