package org.notewright.analysis.letters;

/// Reads referrals, denials and authorizations as they come: forms, letters, tables, portal print-outs, scans. Pure and
/// deterministic.
public final class LetterReader {

    private LetterReader() {
    }

    /// @param text the letter's text, as read from the file
    /// @return what it says; fields that are not on the page are missing
    public static Letter read(String text) {
        var ticked = Boxes.ticked(text);
        var found = new Finder(ticked);
        var type = LetterKind.of(ticked);
        var phones = Phones.in(found);
        var cpts = Codes.cpt(found.page);
        new PersonReader(found).read(type);
        switch (type) {
            case REFERRAL -> {
                new ProviderReader(found, phones).referring();
                DocumentDate.read(found, type);
                new OrderReader(found, text).read(cpts);
                new AuthorizationReader(found).codes(Codes.icd(found.page), cpts);
            }
            case DENIAL -> {
                DocumentDate.read(found, type);
                new DenialReader(found).read(cpts, phones);
            }
            case AUTHORIZATION -> {
                var approved = new AuthorizationReader(found);
                approved.read();
                DocumentDate.read(found, type);
                approved.codes(Codes.icd(found.page), cpts);
                PayerPhones.read(found, phones, false);
                new ProviderReader(found, phones).npi("providerNpi", null, true);
            }
        }
        Checks.of(found);
        return new Letter(type, found.fields, found.problems);
    }
}
