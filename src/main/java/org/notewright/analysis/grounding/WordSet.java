package org.notewright.analysis.grounding;

/// Numbers of stems, each with its weight in the sources.
final class WordSet {

    private final int[] ids;
    private final long[] bits;
    private final double[] weights;
    private final double total;
    private final int rarest;

    /// @param ids     without doubles
    /// @param weights of every stem of the sources, by number
    WordSet(int[] ids, double[] weights) {
        this.ids = ids;
        this.weights = weights;
        this.bits = new long[(weights.length >> 6) + 1];
        double sum = 0;
        int best = -1;
        for (int id : ids) {
            best = best < 0 || weights[id] > weights[best] ? id : best;
            bits[id >> 6] |= 1L << id;
            sum += weights[id];
        }
        this.total = sum;
        this.rarest = best;
    }

    boolean has(int id) {
        return (bits[id >> 6] & 1L << id) != 0;
    }

    /// To be read only.
    int[] ids() {
        return ids;
    }

    /// The stem that says most, or -1.
    int rarest() {
        return rarest;
    }

    /// Sum of the weights.
    double total() {
        return total;
    }

    /// Weight of the stems that both have.
    double shared(WordSet other) {
        double sum = 0;
        for (int id : ids) {
            if ((other.bits[id >> 6] & 1L << id) != 0) {
                sum += weights[id];
            }
        }
        return sum;
    }

    /// The number of stems only.
    @Override
    public String toString() {
        return "WordSet[" + ids.length + "]";
    }
}
