package org.notewright.analysis.letters;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Span;

/// Who refers: name with credentials, NPI, telephone and fax of the practice.
final class ProviderReader {

    private static final Pattern NPI = Pattern.compile("(?i)\\bNP[I1l](?:\\s?(?:#|no\\.?|number))?[\\s:#.]{0,6}([0-9OoIl]{10})(?!\\d)");
    private static final Pattern CARBON = Pattern.compile("(?i)\\b(cc|pcp|primary care|copy to|assistant|dictated|reviewed by|surgeon)\\b[^\\n]{0,30}$");

    private final Finder found;
    private final List<Phones.Phone> phones;

    ProviderReader(Finder found, List<Phones.Phone> phones) {
        this.found = found;
        this.phones = phones;
    }

    void referring() {
        var name = name();
        if (name != null) {
            found.put("referringProvider.name", found.in(name).replaceAll("\\s+", " "), name);
        }
        npi("referringProvider.npi", name == null ? found.page.text().length() : name.start(), false);
        var patient = phones.stream().filter(p -> !p.fax() && p.patient()).findFirst().orElse(null);
        if (patient == null) {
            patient = phones.stream().filter(p -> !p.fax() && !p.third() && beside(p)).findFirst().orElse(null);
        }
        if (patient != null) {
            found.put("patientPhone", patient.number(), patient.span());
        }
        var taken = patient;
        phones.stream().filter(p -> !p.fax() && !p.equals(taken) && !p.third() && !p.patient()).findFirst()
                .ifPresent(p -> found.put("referringProvider.phone", p.number(), p.span()));
        phones.stream().filter(p -> p.fax() && !p.third()).findFirst().ifPresent(p -> found.put("referringProvider.fax", p.number(), p.span()));
    }

    /// A bare "Phone:" within the lines that describe the patient.
    private boolean beside(Phones.Phone phone) {
        var name = found.first("patientName");
        var dob = found.first("dob");
        int from = name == null ? -1 : found.page.lineStart(name.span().start());
        int far = dob == null || name == null ? from + 220 : Math.max(dob.span().end(), name.span().end()) + 160;
        boolean order = found.labels.stream().anyMatch(l -> l.field().equals("provider") && l.start() > from && l.start() < phone.span().start());
        return name != null && phone.span().start() > from && phone.span().start() < far && !order
                && !phone.before().substring(Math.max(0, phone.before().length() - 14)).matches("(?is).*(office|clinic).*");
    }

    private @Nullable Span name() {
        for (var field : new String[] {"provider", "signed", "name"}) {
            for (var label : found.of(field)) {
                var cell = found.cell(label);
                int from = label.value();
                var m = Names.provider().matcher(found.page.text()).region(from, Math.min(found.page.text().length(), Math.max(cell.end() + 8, from)));
                if (m.find() && m.start() - from < 6) {
                    return new Span(m.start(1), m.end(2));
                }
            }
        }
        var m = Names.provider().matcher(found.page.text());
        Span last = null;
        while (m.find()) {
            boolean fuller = last == null || !m.group(1).matches("[A-Z]\\. .*");
            if (fuller && !CARBON.matcher(found.page.before(m.start(), 40)).find()) {
                last = new Span(m.start(1), m.end(2));
            }
        }
        return last;
    }

    /// @param near     the NPI nearest to this index is meant
    /// @param facility true: only one that belongs to the servicing provider
    void npi(String field, int near, boolean facility) {
        Span best = null;
        int distance = Integer.MAX_VALUE;
        var m = NPI.matcher(found.page.text());
        while (m.find()) {
            var before = found.page.before(m.start(), 120).toLowerCase(java.util.Locale.ROOT);
            int physician = lastOf(before, "requesting phys", "referring", "ordering", "requesting prov", "attending", "prescrib", ", md", " md ", ", do", ", np", "pa-c");
            int house = lastOf(before, "servicing", "rendering", "facility", "rehab", "lakeshore", "therapy", "refer to", "service provider", "treating", "clinic", "provider:");
            boolean fits = facility ? house >= physician : house <= physician || house < 0;
            int apart = Math.abs(m.start() - near);
            if (fits && apart < distance) {
                distance = apart;
                best = new Span(m.start(1), m.end(1));
            }
        }
        if (best != null) {
            var number = found.in(best).replaceAll("[Oo]", "0").replaceAll("[Il]", "1");
            found.put(field, number, best);
            if (!Npi.valid(number)) {
                found.problems.add(new LetterProblem(field, best, "the check digit of the NPI is wrong"));
            }
        }
    }

    private static int lastOf(String text, String... words) {
        int last = -1;
        for (var word : words) {
            last = Math.max(last, text.lastIndexOf(word));
        }
        return last;
    }
}
