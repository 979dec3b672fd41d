package org.notewright.analysis.facts;

import java.util.List;

/// The best path through the sections of all clauses (Viterbi): the clauses' own weights less the cost of every change.
final class SectionPath {

    /// Cost of going from one section (row) to another (column), in the unit of the cue weights.
    private static final double[][] STEP = {
        {0.0, 0.6, 1.6, 1.8}, {2.6, 0.0, 0.6, 0.9}, {3.2, 2.2, 0.0, 0.3}, {4.0, 3.0, 1.6, 0.0}};
    private static final double[] START = {0.0, 1.0, 2.5, 3.0};
    private static final double HEADED = 0.3;

    private SectionPath() {
    }

    /// @param weights for each clause four weights, in the order of [SoapSection]
    /// @param free    for each clause whether a heading or a goal makes a change cheap
    /// @return for each clause the index of its section
    static int[] best(List<double[]> weights, boolean[] free) {
        int n = weights.size();
        var best = new double[Math.max(n, 1)][4];
        var from = new int[Math.max(n, 1)][4];
        for (int k = 0; k < n; k++) {
            var weight = weights.get(k);
            for (int s = 0; s < 4; s++) {
                best[k][s] = k == 0 ? weight[s] - START[s] : Double.NEGATIVE_INFINITY;
                for (int p = 0; k > 0 && p < 4; p++) {
                    double value = best[k - 1][p] - (free[k] ? HEADED : 1) * STEP[p][s] + weight[s];
                    if (value > best[k][s]) {
                        best[k][s] = value;
                        from[k][s] = p;
                    }
                }
            }
        }
        var chosen = new int[n];
        int last = n == 0 ? 0 : highest(best[n - 1]);
        for (int k = n - 1; k >= 0; k--) {
            chosen[k] = last;
            last = from[k][last];
        }
        return chosen;
    }

    private static int highest(double[] values) {
        int high = 0;
        for (int i = 1; i < values.length; i++) {
            high = values[i] > values[high] ? i : high;
        }
        return high;
    }
}
