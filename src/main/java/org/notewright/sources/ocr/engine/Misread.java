package org.notewright.sources.ocr.engine;

import java.util.regex.Pattern;

/// Signs that cannot stand where they were read, and the ones they are taken for. Only forms that have no meaning of their own
/// are touched; everything else stays as it was read.
final class Misread {

    /// An amount of money has no letter behind its decimals; ICD-10-CM codes of chapter 19 begin with S and end with one.
    private static final Pattern MONEY_WITH_LETTER = Pattern.compile("^(\\W*)\\$(\\d{2}\\.\\d{1,3}[A-Z]\\W*)$");
    /// Claim adjustment group codes (X12 code list CO, CR, OA, PI, PR) are two letters, then a number.
    private static final Pattern GROUP_WITH_ZERO = Pattern.compile("^(\\W*)C0(-\\d{1,3}\\W*)$");

    private Misread() {
    }

    static String corrected(String word) {
        var money = MONEY_WITH_LETTER.matcher(word);
        if (money.matches()) {
            return money.group(1) + "S" + money.group(2);
        }
        var group = GROUP_WITH_ZERO.matcher(word);
        return group.matches() ? group.group(1) + "CO" + group.group(2) : word;
    }
}
