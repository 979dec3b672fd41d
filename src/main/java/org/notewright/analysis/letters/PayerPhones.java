package org.notewright.analysis.letters;

import java.util.List;

/// The payer's telephone for questions and its fax for appeals.
final class PayerPhones {

    private PayerPhones() {
    }

    static void read(Finder found, List<Phones.Phone> phones, boolean appeals) {
        var asked = Phones.like(phones, false, "inquir|provider line|provider services|provider service|customer service|provider relations|question|call|provider hotline|provider phone|member services|contact");
        if (asked == null) {
            asked = phones.stream().filter(p -> !p.fax() && !p.third() && !p.patient()).findFirst().orElse(null);
        }
        if (asked != null) {
            found.put("payerPhone", asked.number(), asked.span());
        }
        if (!appeals) {
            return;
        }
        for (var phone : phones) {
            boolean near = phone.before().matches("(?is).*\\b(appeal|reconsider|redeterm|second review|dispute|grievance|review must)[\\s\\S]*");
            if (phone.fax() && near && !phone.third()) {
                found.put("appealFax", phone.number(), phone.span());
                return;
            }
        }
    }
}
