package org.notewright.analysis.letters;

/// National Provider Identifier: ten digits, the first 1 or 2, the last a Luhn check digit over the number with 80840
/// before it (45 CFR 162.406; the prefix is that of health applications in the United States, ISO/IEC 7812).
public final class Npi {

    private Npi() {
    }

    /// @param number any text
    /// @return true for ten digits whose check digit is right
    public static boolean valid(String number) {
        if (!number.matches("[12]\\d{9}")) {
            return false;
        }
        int sum = 0;
        var all = "80840" + number;
        for (int i = 0; i < all.length(); i++) {
            int digit = all.charAt(all.length() - 1 - i) - '0';
            int doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
