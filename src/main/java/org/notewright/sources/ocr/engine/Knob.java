package org.notewright.sources.ocr.engine;
final class Knob {
    private Knob() { }
    static double of(String name, double usual) {
        return Double.parseDouble(System.getProperty("nw." + name, Double.toString(usual)));
    }
}
