package org.notewright.desktop.control;

import org.notewright.drafting.model.Budget;

/// How much of the model's context window a request takes, in words.
public final class BudgetWords {

    private BudgetWords() {
    }

    /// @return empty for a request that needs no model
    public static String of(Budget budget, boolean offline, Messages text) {
        long needed = budget.estimated() + budget.answer();
        if (offline) {
            return "";
        }
        if (budget.window() == 0) {
            return text.get("ask.budgetUnknown", budget.estimated());
        }
        return budget.fits() ? text.get("ask.budget", needed, budget.window(), Math.round(budget.share() * 100))
                : text.get("ask.budgetOver", needed, budget.window());
    }
}
