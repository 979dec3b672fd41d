package org.notewright.drafting.model.local;

/// What the window asks the worker. Sent as one JSON frame.
///
/// @param file      absolute path of the GGUF file
/// @param changed   when the file was last changed, milliseconds since 1970: a replaced file is loaded anew
/// @param window    tokens of the context to set up
/// @param threads   of the machine to use
/// @param system    standing rules
/// @param user      sources, clinic context, instruction, in this order
/// @param maxTokens most tokens of the answer
public record Question(String file, long changed, int window, int threads, String system, String user, int maxTokens) {

    /// The worker's refusal of a file that llama.cpp cannot load.
    public static final String UNLOADABLE = "unloadable";
    /// The worker's refusal where llama.cpp has no part for this system.
    public static final String NO_ENGINE = "no-engine";
    /// The worker's refusal, followed by the tokens needed and the tokens there are, with a colon before each.
    public static final String TOO_LONG = "too-long";

    @Override public String toString() {
        return "Question";
    }
}
