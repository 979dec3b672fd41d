package org.notewright.analysis.facts;

import org.jspecify.annotations.Nullable;

/// How the values of a clause were taken: as motion, active or passive, or as strength.
final class TestMode {

    private int at = -1;
    private boolean here;
    private @Nullable String mode;
    private @Nullable String second;
    private boolean rom;
    private boolean testing;

    void open(boolean sameLine) {
        at = -1;
        here = false;
        mode = sameLine && (rom || mode != null) ? mode : null;
        second = null;
        rom = sameLine && rom;
        testing = sameLine && testing;
    }

    void motion() {
        rom = true;
    }

    void caption(String way) {
        testing = way.equals("strength");
        rom = !testing;
        mode = testing || way.equals("motion") ? mode : way;
    }

    void topic(String way) {
        testing = way.equals("strength");
        rom |= !testing;
        int stroke = way.indexOf('/');
        mode = testing ? null : stroke < 0 ? way : way.substring(0, stroke);
        second = stroke < 0 ? second : way.substring(stroke + 1);
    }

    void column(boolean strength) {
        testing = strength;
        rom = !strength;
    }

    /// "AROM", "passive", "motion" in the clause; two of them before the first value hold for a pair.
    void named(String name, int token, boolean first) {
        rom = true;
        testing = false;
        if (!name.equals("motion")) {
            at = token;
            boolean two = mode != null && !mode.equals(name) && first && here;
            here = true;
            second = two ? name : null;
            mode = two ? mode : name;
        }
    }

    void strength() {
        testing = true;
        rom = false;
        mode = null;
    }

    void noStrength() {
        testing = false;
    }

    boolean testing() {
        return testing;
    }

    boolean rom() {
        return rom;
    }

    /// @return the token that named the mode, or -1
    int at() {
        return at;
    }

    @Nullable String mode(boolean secondValue) {
        return second != null && secondValue ? second : mode;
    }

    @Nullable String second() {
        return second;
    }
}
