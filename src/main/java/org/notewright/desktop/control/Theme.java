package org.notewright.desktop.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Dresses a scene: AtlantaFX below, our colour tokens and one style sheet above, the Inter fonts, the text size.
public final class Theme {

    /// Body text at 100 %, in px.
    public static final double BODY = 14;

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass SMALL_TEXT = PseudoClass.getPseudoClass("small-text");
    private static final PseudoClass LARGE_TEXT = PseudoClass.getPseudoClass("large-text");
    private static final List<String> FIRST_FONTS = List.of("Inter-Regular.otf", "Inter-SemiBold.otf");
    private static final List<String> OTHER_FONTS = List.of("Inter-Medium.otf", "Inter-Bold.otf", "Inter-Italic.otf");
    private static final String HOME = "/org/notewright/desktop/";

    private Theme() {
    }

    /// Names the style sheet below everything. Call it before the first control is made: JavaFX otherwise reads its own
    /// large one first, for nothing.
    public static void prepare(ThemeChoice choice) {
        Application.setUserAgentStylesheet(
                (isDark(choice) ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    }

    /// Keeps the scene in the look chosen, now and whenever the choice or the system changes.
    public static void dress(Scene scene, Appearance appearance) {
        load(FIRST_FONTS);
        appearance.themeProperty().subscribe(choice -> apply(scene, choice));
        appearance.textPercentProperty().subscribe(percent -> size(scene, percent.intValue()));
        Platform.getPreferences().colorSchemeProperty()
                .subscribe(_ -> apply(scene, appearance.themeProperty().get()));
    }

    private static void apply(Scene scene, ThemeChoice choice) {
        var dark = isDark(choice);
        prepare(choice);
        scene.getStylesheets().setAll(url(dark ? "tokens-dark.css" : "tokens-light.css"), url("app.css"));
        scene.getRoot().pseudoClassStateChanged(DARK, dark);
    }

    private static boolean isDark(ThemeChoice choice) {
        return switch (choice) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /// The small sizes never fall below 12 px: below 100 % they stop shrinking.
    private static void size(Scene scene, int percent) {
        scene.getRoot().setStyle("-fx-font-size: " + BODY * percent / 100 + "px;");
        scene.getRoot().pseudoClassStateChanged(SMALL_TEXT, percent < 100);
        scene.getRoot().pseudoClassStateChanged(LARGE_TEXT, percent >= 140);
    }

    /// The weights that the unlock screen does without. Call it before any other screen is made; again costs little.
    public static void loadOtherFonts() {
        load(OTHER_FONTS);
    }

    private static void load(List<String> fonts) {
        for (var font : fonts) {
            try (var stream = Theme.class.getResourceAsStream(HOME + "fonts/" + font)) {
                Font.loadFont(stream, BODY);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String url(String name) {
        return Objects.requireNonNull(Theme.class.getResource(HOME + name), name).toExternalForm();
    }
}
