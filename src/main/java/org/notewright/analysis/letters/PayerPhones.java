package org.notewright.analysis.letters;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.notewright.clinical.Span;

/// The payer's telephone for questions and its fax for appeals: every number is weighed by the words that own it.
final class PayerPhones {

    private static final Pattern PROVIDERS = Pattern.compile(
            "(?i)\\b(provider (?:line|services?|inquir\\w+|relations|hotline|phone|support|contact|help\\w*|assistance|call center|telephone|customer)|providers? with questions|clinic have questions|claims desk|claims (?:office|inquir\\w+))");
    private static final Pattern ASKED = Pattern.compile(
            "(?i)\\b(inquir\\w*|questions?|customer (?:service|care)|help ?desk|um line|call center|anything else|certification|utilization|care coordination|review nurse|claims desk|help desk|fund office|precert\\w*|contact us|assistance)\\b");
    private static final Pattern WEAK = Pattern.compile("(?i)\\b(call|phone|tel|telephone|contact|member services|ph)\\b");
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)\\b(peer|tty|fraud|hotline \\(|ride|rides|transport\\w*|pension|dental|vision|records|hearing|hearings|pcp|primary care|referred by|your therapist|therapist|servicing|requesting|treating|facility|clinic|attorney|ombudsman|"
            + "nurse advice|pharmacy|behavioral|interpreter|language|employer|to:|department of|complaint|commission\\w*|physician consultant|medical director|call him|call her|recipient help|member help|external review|bureau|appeals? (?:line|unit|dept|department|phone))\\b");
    private static final Pattern APPEAL = Pattern.compile("(?i)\\b(appeals?|appeal\\w*|reconsider\\w*|redeterm\\w*|second review|disputes?|grievances?|administrative review|provider review|review must|objection)\\b");
    private static final Pattern NO_APPEAL = Pattern.compile("(?i)\\b(records|extension\\w*|corrected|authorization requests|claims fax|fax claims|new requests)\\b[^\\n]{0,24}$");
    private static final int NEAR = 80;

    private PayerPhones() {
    }

    static void read(Finder found, List<Phones.Phone> phones, boolean appeals) {
        var asked = phones.stream().filter(p -> !p.fax() && !p.third() && !p.patient()).filter(p -> weight(found, p) > Integer.MIN_VALUE)
                .max(Comparator.comparingInt((Phones.Phone p) -> weight(found, p)).thenComparing(p -> -p.span().start())).orElse(null);
        if (asked != null) {
            found.put("payerPhone", asked.number(), asked.span());
        }
        var fax = appeals ? fax(found, phones) : null;
        if (fax != null) {
            found.put("appealFax", fax.number(), fax.span());
        }
    }

    private static int weight(Finder found, Phones.Phone phone) {
        var words = words(found, phone);
        int others = last(OTHERS, words);
        int providers = last(PROVIDERS, words);
        int asked = last(ASKED, words);
        int best = Math.max(providers, asked);
        if (others > best) {
            return Integer.MIN_VALUE;
        }
        return (providers >= 0 ? 30 : asked >= 0 ? 20 : last(WEAK, words) >= 0 ? 10 : 5) - (APPEAL.matcher(words).find() ? 8 : 0);
    }

    /// The words that lead to a number: of its sentence in prose, of its line elsewhere; never those of the number before.
    private static String words(Finder found, Phones.Phone phone) {
        int at = phone.span().start();
        int line = found.page.lineStart(at);
        int sentence = found.page.sentence(at).start();
        var above = line > 1 ? found.page.line(line - 1).strip() : "";
        boolean prose = sentence < line && above.length() > 50 && !found.in(new Span(line, at)).matches("(?s).*(?: {3,}|:).*");
        int from = Math.min(at, Math.max(prose ? sentence : Math.max(line, sentence), phone.from()));
        return Names.provider().matcher(found.in(new Span(line, at))).find() ? "treating" : phone.own().substring(from - phone.from()).replace('\n', ' ');
    }

    private static int last(Pattern pattern, String words) {
        int last = -1;
        var m = pattern.matcher(words);
        while (m.find()) {
            last = m.start();
        }
        return last;
    }

    private static Phones.@Nullable Phone fax(Finder found, List<Phones.Phone> phones) {
        Phones.Phone best = null;
        int most = 0;
        for (var phone : phones) {
            int at = phone.span().start();
            if (!phone.fax() || NO_APPEAL.matcher(phone.line()).find() || phone.line().matches("(?i).*\\b(to:|from:)\\s?$")) {
                continue;
            }
            var text = found.page.text();
            var behind = text.substring(phone.span().end(), Math.min(text.length(), phone.span().end() + 20));
            var sentence = text.substring(Math.max(found.page.sentence(at).start(), at - 400), at);
            var paragraph = text.substring(Math.max(0, Math.max(text.lastIndexOf("\n\n", at), at - 500)), at);
            int weight = APPEAL.matcher(phone.line()).find() || behind.matches("(?is)\\s?\\(?(?:for )?appeals?.*") ? 4 : APPEAL.matcher(sentence).find() ? 3
                    : APPEAL.matcher(phone.before().substring(Math.max(0, phone.before().length() - NEAR))).find() ? 2 : APPEAL.matcher(paragraph).find() ? 1 : 0;
            if (weight > most) {
                most = weight;
                best = phone;
            }
        }
        return best;
    }
}
