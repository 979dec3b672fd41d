package org.notewright.desktop.control;

import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The preferences in use; every change is kept at once.
public final class Appearance {

    private final DesktopPreferences.Store store;
    private final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>();
    private final IntegerProperty textPercent = new SimpleIntegerProperty();
    private DesktopPreferences preferences;

    public Appearance(DesktopPreferences.Store store) {
        this.store = store;
        this.preferences = store.load();
        theme.set(preferences.theme());
        textPercent.set(preferences.textPercent());
        theme.subscribe(choice -> change(p -> p.withLook(choice, p.textPercent())));
        textPercent.subscribe(percent -> change(p -> p.withLook(p.theme(), percent.intValue())));
    }

    public DesktopPreferences preferences() {
        return preferences;
    }

    public void change(UnaryOperator<DesktopPreferences> changing) {
        var next = changing.apply(preferences);
        if (!next.equals(preferences)) {
            preferences = next;
            store.save(next);
        }
    }

    public ObjectProperty<ThemeChoice> themeProperty() {
        return theme;
    }

    /// Size of the text in percent, 90 to 200.
    public IntegerProperty textPercentProperty() {
        return textPercent;
    }

    /// @param step such as 10 or -10; the result stays within bounds
    public void changeText(int step) {
        textPercent.set(Math.clamp(textPercent.get() + step, DesktopPreferences.MIN_TEXT, DesktopPreferences.MAX_TEXT));
    }
}
