package org.notewright.analysis.letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Span;

/// Who refers: name with credentials, NPI, telephone and fax of the practice. Of several names the signer's is meant.
final class ProviderReader {

    private static final Pattern NPI = Pattern.compile("(?i)\\bNP[I1l](?:\\s?(?:#|no\\.?|number))?[\\s:#._]{0,14}([0-9OoIl]{10})(?!\\d)");
    private static final Pattern CARBON = Pattern.compile("(?i)\\b(cc|pcp|primary care|copy to|assistant|dictated|reviewed by|surgeon|director|consultant|supervising|seen by|with)\\b[^\\n]{0,30}$");
    private static final Pattern OFFICE = Pattern.compile("(?i)\\b(office|clinic|department|dept|practice|ph|phone|tel|telephone|p|t)\\b[^\\n]{0,16}$");
    private static final int NEAR = 160;
    private static final int LINE = 60;

    private final Finder found;
    private final List<Phones.Phone> phones;

    ProviderReader(Finder found, List<Phones.Phone> phones) {
        this.found = found;
        this.phones = phones;
    }

    void referring() {
        var name = name();
        if (name != null) {
            found.put("referringProvider.name", Names.turned(found.in(name).replaceAll("\\s+", " ")), name);
        }
        npi("referringProvider.npi", name, false);
        var patient = phones.stream().filter(p -> !p.fax() && p.patient() && !p.third()).findFirst().orElse(null);
        if (patient == null) {
            patient = phones.stream().filter(p -> !p.fax() && !p.third() && beside(p)).findFirst().orElse(null);
        }
        if (patient != null) {
            found.put("patientPhone", patient.number(), patient.span());
        }
        var taken = patient;
        phones.stream().filter(p -> !p.fax() && !p.equals(taken) && !p.third() && !p.patient()).max(Comparator.comparingInt((Phones.Phone p) -> OFFICE.matcher(p.line()).find() ? 1 : 0)
                .thenComparing(p -> -p.span().start())).ifPresent(p -> found.put("referringProvider.phone", p.number(), p.span()));
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
        var all = new ArrayList<Span>();
        var m = Names.provider().matcher(found.page.text());
        while (m.find()) {
            all.add(new Span(m.start(1), m.end(2)));
        }
        for (var field : new String[] {"signed", "provider", "name"}) {
            for (var label : found.of(field)) {
                var cell = found.cell(label);
                var named = Names.provider().matcher(found.page.text()).region(cell.start(), Math.min(found.page.text().length(), Math.max(cell.end() + 8, cell.start())));
                if (named.find() && named.start() - cell.start() < 6) {
                    return fuller(new Span(named.start(1), named.end(2)), all);
                }
                var turned = Names.REVERSED_PROVIDER.matcher(found.page.text()).region(cell.start(), Math.min(found.page.text().length(), Math.max(cell.end() + 8, cell.start())));
                if (turned.find() && turned.start() - cell.start() < 6) {
                    return fuller(new Span(turned.start(1), turned.end(2)), all);
                }
                var plain = field.equals("name") ? null : Names.at(found.in(cell).replaceAll("^[_\\W]+|_+$", "").replaceFirst("^(?:/s/|Dr\\.?)\\s", ""));
                var same = plain == null ? null : fuller(plain.group(), all);
                if (same != null) {
                    return same;
                }
            }
        }
        Span last = null;
        for (var each : all) {
            boolean fuller = last == null || !found.in(each).matches("[A-Z]\\.? [\\s\\S]*");
            if (fuller && !CARBON.matcher(found.page.before(each.start(), 40)).find()) {
                last = each;
            }
        }
        return last;
    }

    /// A signature with an initial stands for the name the page prints in full: "G Ottley DPM", "Gerald Ottley, DPM".
    private Span fuller(Span name, List<Span> all) {
        var full = fuller(found.in(name), all);
        return full == null ? name : full;
    }

    private @Nullable Span fuller(String name, List<Span> all) {
        var words = words(name);
        return all.stream().filter(s -> {
            var other = words(found.in(s));
            return other.size() > 1 && words.size() > 1 && other.getLast().equals(words.getLast()) && other.getFirst().charAt(0) == words.getFirst().charAt(0);
        }).max(Comparator.comparingInt((Span s) -> Math.min(words(found.in(s)).getFirst().length(), 2)).thenComparingInt(s -> words(found.in(s)).size()).thenComparing(s -> -s.start())).orElse(null);
    }

    private static List<String> words(String name) {
        return java.util.Arrays.stream(name.toLowerCase(Locale.ROOT).replaceAll(",?\\s+(?:" + Names.CREDENTIALS.toLowerCase(Locale.ROOT) + ")$", "").split("[\\s.,_]+", -1))
                .filter(w -> !w.isEmpty()).toList();
    }

    /// @param name     whose NPI is meant, or null
    /// @param facility true: only one that belongs to the servicing provider
    void npi(String field, @Nullable Span name, boolean facility) {
        Span best = null;
        int distance = Integer.MAX_VALUE;
        for (var npi : npis()) {
            int apart = name == null ? found.page.text().length() - npi.span.start() : apart(name, npi.span);
            var before = npi.words.toLowerCase(Locale.ROOT);
            int physician = lastOf(before, "medical director", "reviewer", "requesting", "referring", "ordering", "attending", "prescrib", ", md", " md ", ", do", ", np", "pa-c", "referred by");
            int house = lastOf(before, "servicing", "rendering", "facility", "rehab", "lakeshore", "therapy", "refer to", "service provider", "treating", "clinic", "provider:", "payee");
            boolean fits = facility ? house >= physician : house <= physician || house < 0 || apart < LINE;
            if (fits && apart < distance) {
                distance = apart;
                best = npi.span;
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

    private List<Numbered> npis() {
        var out = new ArrayList<Numbered>();
        var m = NPI.matcher(found.page.text());
        while (m.find()) {
            out.add(new Numbered(new Span(m.start(1), m.end(1)), found.page.before(m.start(), 120)));
        }
        for (var column : found.tables.columns()) {
            for (var row : column.rows()) {
                var written = found.in(row.cell()).replaceAll("\\s", "");
                if (column.field().equals("npi") && written.matches("\\d{10}") && out.stream().noneMatch(n -> n.span.overlaps(row.cell()))) {
                    out.add(new Numbered(row.cell(), row.label() + " " + found.page.text().substring(found.page.lineStart(row.cell().start()), row.cell().start())));
                }
            }
        }
        return out;
    }

    /// How far a number stands from a name: under it in the same column is near, elsewhere the place in the text counts.
    private int apart(Span name, Span npi) {
        var text = found.page.text();
        var surname = words(found.in(name)).getLast();
        int least = Integer.MAX_VALUE;
        var low = text.toLowerCase(Locale.ROOT);
        for (int at = low.indexOf(surname); at >= 0; at = low.indexOf(surname, at + 1)) {
            int lines = (int) text.substring(Math.min(at, npi.start()), Math.max(at, npi.start())).chars().filter(c -> c == '\n').count();
            int column = Math.abs((at - found.page.lineStart(at)) - (npi.start() - found.page.lineStart(npi.start())));
            int apart = lines == 0 ? Math.abs(at - npi.start()) / 2 : lines <= 2 && npi.start() > at && column < 20 ? column + 10 * lines : NEAR + Math.abs(at - npi.start());
            least = Math.min(least, apart);
        }
        return least;
    }

    private static int lastOf(String text, String... words) {
        int last = -1;
        for (var word : words) {
            last = Math.max(last, text.lastIndexOf(word));
        }
        return last;
    }

    /// A number and the words before it.
    private record Numbered(Span span, String words) {

        /// Only its place.
        @Override public String toString() {
            return "Numbered[" + span + "]";
        }
    }
}
