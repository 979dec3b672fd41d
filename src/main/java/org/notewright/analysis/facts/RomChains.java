package org.notewright.analysis.facts;

import java.util.ArrayList;

/// Several motions with their values behind them: "flex/abd/ER 150/140/60", "ext-flex 5-110", "ext/flex 4-0-140".
final class RomChains {

    private RomChains() {
    }

    /// @return the token to go on from, or -1 when there are not as many values as motions
    static int read(RomMaker maker, MeasureState state, Subject subject, Amount amount, int from, String unit) {
        var scene = state.scene();
        var text = scene.text;
        var chain = state.chain();
        var values = new ArrayList<Double>();
        int at = amount.first();
        boolean negative = amount.signed();
        while (text.token(at).number()) {
            values.add(negative ? -text.token(at).value() : text.token(at).value());
            at++;
            if (!text.any(at, "/", "-", "to") || !(text.token(at + 1).number() || (text.is(at + 1, "-") && text.token(at + 2).number()))) {
                break;
            }
            negative = text.is(at + 1, "-");
            at += negative ? 2 : 1;
        }
        boolean zero = chain.size() == 2 && values.size() == 3 && (values.get(1) == 0 || values.get(0) == 0);
        if (zero) {
            double first = values.get(0) > 0 ? values.get(0) : -values.get(1);
            double last = values.get(2);
            values.clear();
            values.add(first);
            values.add(last);
        }
        if (values.size() != chain.size()) {
            return -1;
        }
        int to = Math.max(at, amount.to() <= at + 1 ? amount.to() : at);
        var when = state.when(amount.from(), to);
        scene.take(amount.first(), to);
        for (int k = 0; k < chain.size(); k++) {
            var motion = chain.get(k).name();
            var joint = state.joint(motion);
            double value = values.get(k);
            boolean lacks = !zero && amount.low() != null && motion.equals("extension") && value > 0;
            maker.emit(from, to, joint, motion, lacks ? -value : maker.lacking(motion, joint, value, amount), unit, when, to);
        }
        state.done(to);
        return to;
    }
}
