package org.notewright.analysis.facts;

import org.notewright.analysis.facts.text.Token;

/// Printed ICD-10-CM codes. A code without a dot ("F82") is believed only beside another code or a word for diagnosis.
final class DiagnosisReader implements Reader {

    private static final int LOOK_BACK = 8;

    @Override public void read(Scene scene) {
        var text = scene.text;
        int last = -LOOK_BACK;
        for (int i = 0; i < text.size(); i++) {
            if (text.token(i).kind() == Token.Kind.CODE) {
                scene.add(new Fact.Diagnosis(text.span(i, i + 1), text.word(i).toUpperCase(java.util.Locale.ROOT)));
                last = i;
            } else if (spoken(scene, i, last) > 0) {
                int end = spoken(scene, i, last);
                scene.take(i, end);
                scene.add(new Fact.Diagnosis(text.span(i, end), SpokenCodes.of(text, i, end)));
                last = end;
                i = end - 1;
            } else if (shortCode(scene, i) && (i - last < LOOK_BACK || announced(scene, i))) {
                scene.take(i, i + 2);
                var code = text.span(i, i + 2).in(text.note());
                scene.add(new Fact.Diagnosis(text.span(i, i + 2), code));
                last = i;
            }
        }
    }

    /// "diagnosis code is s sixty six point three two one d".
    private static int spoken(Scene scene, int i, int last) {
        int end = SpokenCodes.end(scene.text, i);
        return end > 0 && (i - last < LOOK_BACK || announced(scene, i)) ? end : -1;
    }

    private static boolean shortCode(Scene scene, int i) {
        var text = scene.text;
        var letter = text.token(i);
        var digits = text.token(i + 1);
        boolean shape = letter.letters() && letter.upper() && letter.end() - letter.start() == 1 && digits.number()
                && digits.glued() && digits.word().length() == 2 && digits.end() - digits.start() == 2;
        boolean more = text.token(i + 2).glued() && (text.token(i + 2).letters() || text.token(i + 2).number()
                || (text.any(i + 2, "/", "-", ".") && text.token(i + 3).glued() && !text.token(i + 3).line()));
        return shape && !more && (!text.token(i).glued() || text.any(i - 1, "(", ",", ":", "/")) && !text.any(i, "l", "t", "c", "v", "b");
    }

    private static boolean announced(Scene scene, int i) {
        for (int k = i - 1; k >= Math.max(0, i - LOOK_BACK); k--) {
            if (scene.text.any(k, "dx", "icd", "diagnosis", "dxs", "icd10", "code", "codes", "diagnoses")) {
                return true;
            }
        }
        boolean alone = scene.text.any(i - 1, ".", ",") && scene.text.any(i + 2, ".", ",") && i < 40;
        if (alone) {
            return true;
        }
        if (scene.text.is(i + 2, ",") && scene.text.token(i + 3).kind() == Token.Kind.CODE) {
            return true;
        }
        return scene.text.is(i - 1, "(") && scene.text.is(i + 2, ")");
    }
}
