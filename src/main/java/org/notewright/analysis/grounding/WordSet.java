package org.notewright.analysis.grounding;

/// Numbers of stems, each with its weight in the sources.
final class WordSet {

    private final int[] ids;
    private final long[] bits;
    private final double[] weights;
    private final double total;

    /// @param ids     without doubles
    /// @param weights of every stem of the sources, by number
    WordSet(int[] ids, double[] weights) {
        this.ids = ids;
        this.weights = weights;
        this.bits = new long[(weights.length >> 6) + 1];
        double sum = 0;
        for (int id : ids) {
            bits[id >> 6] |= 1L << id;
            sum += weights[id];
        }
        this.total = sum;
    }

    boolean has(int id) {
        return (bits[id >> 6] & 1L << id) != 0;
    }

    boolean isEmpty() {
        return ids.length == 0;
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
