package org.notewright.analysis.grounding;

/// Tells a diagnosis code (`M17.11`, `F82`) from other words with digits.
final class IcdCodes {

    private IcdCodes() {
    }

    static boolean isCode(Raw raw) {
        var code = raw.exact();
        if (code.length() < 3 || !Character.isUpperCase(code.charAt(0)) || !Character.isDigit(code.charAt(1))
                || !Character.isDigit(code.charAt(2))) {
            return false;
        }
        return code.length() == 3 || (code.charAt(3) == '.' && code.length() <= 8);
    }
}
