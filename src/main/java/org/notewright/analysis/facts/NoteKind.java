package org.notewright.analysis.facts;

import org.notewright.analysis.facts.text.NoteText;
import org.notewright.clinical.Discipline;

/// Whose note it is and of what kind, from its title, its codes and its signature.
final class NoteKind {

    private static final int TITLE = 40;

    private NoteKind() {
    }

    static Discipline discipline(NoteText text) {
        int pt = 0;
        int ot = 0;
        int weak = 0;
        for (int i = 0; i < text.size(); i++) {
            int weight = i < TITLE || i > text.size() - TITLE ? 2 : 1;
            boolean upper = text.token(i).upper();
            boolean skilled = text.any(i - 1, "skilled", "outpatient", "continue", "continued");
            if (text.any(i, "occupational") || text.any(i, "otr", "otr/l", "cota", "otd", "cota/l", "cht") || (text.is(i, "ot") && upper)
                    || text.any(i, "97165", "97166", "97167", "97168")) {
                ot += weight + (skilled ? 2 : 0) + (text.any(i, "otr", "otr/l", "cota") ? 6 : 0);
            } else if (text.any(i, "dpt", "pta", "mpt", "ocs", "ncs") || (text.is(i, "physical") && text.is(i + 1, "therapy"))
                    || (text.is(i, "pt") && upper && text.note().startsWith("PT", text.token(i).start()))
                    || text.any(i, "97161", "97162", "97163", "97164", "97116")) {
                pt += weight + (skilled ? 2 : 0) + (text.any(i, "dpt", "pta") ? 6 : 0);
            } else if (text.any(i, "dressing", "bathing", "grooming", "handwriting", "adls", "pinch", "feeding", "orthosis", "scissors")) {
                weak += 1;
            } else if (text.any(i, "gait", "knee", "hip", "ankle", "lumbar", "tug", "squats", "quad")) {
                weak -= 1;
            }
        }
        return ot > pt || (ot == pt && weak > 1) ? Discipline.OT : Discipline.PT;
    }

    static VisitType visitType(NoteText text) {
        for (int i = 0; i < Math.min(TITLE, text.size()); i++) {
            boolean begun = i < 14;
            if ((text.is(i, "discharge") && text.any(i + 1, "summary", "note", "visit", "report", "evaluation", ":", "\n", "-"))
                    || (text.is(i, "d/c") && text.any(i + 1, "summary", "note", "visit", ".", "\n")) || (begun && text.any(i, "discharge", "d/c", "dc")
                    && (text.token(i).upper() || text.token(i - 1).number()))) {
                return VisitType.DISCHARGE;
            }
            if ((text.any(i, "progress") && (text.any(i + 1, "note", "report", "summary", "visit") || (begun && text.token(i - 1).number()))) || (text.any(i, "pn", "pr") && begun
                    && text.token(i).upper() && !text.token(i + 1).number() && !text.any(i - 1, "knee", "hip", "shoulder", "last"))
                    || (text.any(i, "recertification", "recert", "reassessment") && begun) || (text.is(i, "re") && text.any(i + 2, "eval", "evaluation",
                    "assessment", "cert", "certification") && begun)) {
                return VisitType.PROGRESS;
            }
            boolean title = text.any(i, "eval", "evaluation") && !text.any(i - 1, "since", "at", "from", "last", "(")
                    && (begun && (i == 0 || text.any(i - 1, "initial", "pt", "ot", "therapy", "vestib", "vestibular", "hand", "outpatient",
                    "new", "-", ":", "type", "\n") || text.token(i).upper()));
            boolean column = text.any(i + 1, "today", "now", "current", "(", "pn", "d/c", "|", ":") || (text.token(i + 1).number() && i > 6);
            if (title && !column && !text.any(i - 1, "re")) {
                return VisitType.EVALUATION;
            }
        }
        for (int i = 0; i < text.size(); i++) {
            if (text.any(i, "97161", "97162", "97163", "97165", "97166", "97167")) {
                return VisitType.EVALUATION;
            }
        }
        for (int i = 0; i < text.size(); i++) {
            boolean leaves = text.any(i, "d/c", "discharge", "discharged") && text.any(i + 1, "to", "from", "today") && text.any(i + 2, "independent",
                    "hep", "pt", "ot", "home", "therapy", "skilled", "self", "this") && !text.any(i - 1, "after", "anticipate", "plan", "upon");
            if (leaves || (text.is(i, "discharge") && text.is(i + 1, "summary"))) {
                return VisitType.DISCHARGE;
            }
        }
        return VisitType.DAILY;
    }
}
