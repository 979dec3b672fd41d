package org.notewright.analysis.facts;

import java.util.ArrayList;
import java.util.List;
import org.notewright.clinical.Span;

/// Finds a note that contradicts itself on left and right: the complaint names one side, every measurement of that part
/// of the body the other.
final class SideCheck {

    private SideCheck() {
    }

    static List<Contradiction> of(Scene scene, Places places) {
        var found = new ArrayList<Contradiction>();
        var region = places.primary();
        var side = places.usual(region);
        if (region == null || side == null || side == Side.BILATERAL || Places.midline(region)) {
            return found;
        }
        Span other = null;
        boolean same = false;
        for (var fact : scene.facts()) {
            Side measured = null;
            if (fact instanceof Fact.Rom f && region.equals(f.region())) {
                measured = f.side();
            } else if (fact instanceof Fact.Strength f && region.equals(f.region())) {
                measured = f.side();
            }
            same |= measured == side || measured == Side.BILATERAL;
            if (measured != null && measured != side && measured != Side.BILATERAL && other == null) {
                other = fact.span();
            }
        }
        if (other != null && !same) {
            int at = places.primaryAt();
            found.add(new Contradiction(scene.text.span(at, at + 1), other, region));
        }
        return found;
    }
}
