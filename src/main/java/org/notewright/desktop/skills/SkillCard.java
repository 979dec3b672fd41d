package org.notewright.desktop.skills;

import java.io.File;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.notewright.desktop.control.Buttons;
import org.notewright.desktop.control.Fields;
import org.notewright.desktop.control.Messages;
import org.notewright.desktop.control.QuestionFields;
import org.notewright.desktop.control.Texts;
import org.notewright.desktop.control.WrapRow;
import org.notewright.drafting.skill.Section;
import org.notewright.drafting.skill.Skill;

/// One skill: what it is for, what it needs, what it makes, its questions, its file.
final class SkillCard extends VBox {

    private static final int FILE_ROWS = 22;

    private final SkillsViewModel model;
    private final SkillsWork.Details details;
    private final Messages text;

    SkillCard(SkillsViewModel model, SkillsWork.Details details, Messages text) {
        super(14);
        this.model = model;
        this.details = details;
        this.text = text;
        setId("skill-card");
        setPadding(new Insets(22, 30, 30, 30));
        var skill = details.skill();
        getChildren().addAll(Texts.title(skill.title()), Texts.wrapped(skill.about().about(), "nw-soft"), actions(), facts(skill));
        if (!skill.about().parameters().isEmpty()) {
            getChildren().add(new QuestionFields(model.form(), model::attempt));
        }
        getChildren().addAll(new SkillKeys(model, details.keys(), text), new ShelfBox(model, details, text), file());
    }

    private Node actions() {
        var row = new WrapRow(8);
        var attempt = Buttons.primary("skill-try", text.get("skills.try"), model::attempt);
        attempt.disableProperty().bind(model.tryingProperty());
        row.getChildren().addAll(attempt, duplicate(), Buttons.plain("skill-export", text.get("skills.export"), this::export));
        if (details.own()) {
            row.getChildren().addAll(Buttons.plain("skill-original", text.get("skills.original"), model::restoreOriginal),
                    Buttons.plain("skill-trash", text.get("skills.trash"), model::trash));
        }
        return row;
    }

    /// The name of the copy is asked where the button was.
    private Node duplicate() {
        var place = new HBox(8);
        var ask = Buttons.plain("skill-duplicate", text.get("skills.duplicate"), () -> { });
        ask.setOnAction(_ -> {
            var name = new TextField("my-" + details.skill().name());
            name.setId("duplicate-name");
            name.setAccessibleText(text.get("skills.duplicateName"));
            name.setOnAction(_ -> model.duplicate(name.getText()));
            place.getChildren().setAll(name, Buttons.plain("duplicate-make", text.get("skills.duplicateMake"),
                    () -> model.duplicate(name.getText())));
            name.requestFocus();
            name.selectAll();
        });
        place.getChildren().add(ask);
        return place;
    }

    private void export() {
        File folder = new DirectoryChooser().showDialog(getScene().getWindow());
        if (folder != null) {
            model.export(folder.toPath());
        }
    }

    private Node facts(Skill skill) {
        var box = new VBox(6, line("skills.needs", words(skill.inputs())),
                line("skills.helps", words(skill.about().optional())),
                line("skills.makes", skill.sections().stream().map(Section::heading).collect(Collectors.joining(" · "))),
                line("skills.reader", skill.about().reader()),
                line("skills.grade", skill.about().grade() == 0 ? "" : Integer.toString(skill.about().grade())),
                line("skills.checked", words(skill.checks())),
                line("skills.calls", skill.about().aliases().stream().map(alias -> "/" + alias).collect(Collectors.joining("  "))),
                line("skills.after", words(skill.about().after())), line("skills.feeds", words(skill.about().feeds())));
        box.getChildren().removeIf(node -> !node.isVisible());
        box.getStyleClass().add("nw-card");
        box.setPadding(new Insets(14, 18, 14, 18));
        return box;
    }

    private static String words(List<String> names) {
        return names.stream().map(name -> name.replace('_', ' ').replace('-', ' ')).collect(Collectors.joining(", "));
    }

    private Node line(String key, String value) {
        var label = Texts.soft(text.get(key));
        label.setMinWidth(140);
        var words = Texts.wrapped(value);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(12, label, words);
        row.setVisible(!value.isEmpty());
        return row;
    }

    private Node file() {
        var area = new TextArea(model.fileText(details));
        area.setId("skill-file");
        area.setEditable(details.own());
        area.setWrapText(true);
        area.setPrefRowCount(FILE_ROWS);
        area.getStyleClass().add("nw-file");
        area.textProperty().subscribe(model.text::set);
        var box = new VBox(8, Fields.labelled(text.get(details.own() ? "skills.ownFile" : "skills.file"), area,
                text.get(details.own() ? "skills.ownHint" : "skills.fileHint")));
        if (details.own()) {
            var faults = new VBox(4);
            faults.setId("skill-faults");
            model.faults().subscribe(() -> faults.getChildren().setAll(model.faults().stream()
                    .map(fault -> Texts.wrapped(text.get("skills.fault", fault.line(), fault.message(), fault.remedy()), "nw-wrong"))
                    .toList()));
            var versions = new WrapRow(8);
            details.versions().forEach(version -> versions.getChildren().add(Buttons.link("skill-version-" + version.number(),
                    text.get("skills.version", version.number()), () -> model.restore(version.number()))));
            box.getChildren().addAll(faults, Buttons.primary("skill-save", text.get("settings.save"), model::save),
                    Texts.soft(text.get("skills.versions")), versions);
        }
        return box;
    }
}
