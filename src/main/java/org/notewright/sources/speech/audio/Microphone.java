package org.notewright.sources.speech.audio;

/// A microphone of this computer. It is known by its name, so that it is found again when it is plugged in later.
///
/// @param name as the system calls it; a device's name, safe to print
public record Microphone(String name) {
}
