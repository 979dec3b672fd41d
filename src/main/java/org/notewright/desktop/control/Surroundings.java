package org.notewright.desktop.control;

import java.time.Clock;

/// What every screen is given.
///
/// @param text        the window's words
/// @param background  the one way to start background work
/// @param status      the line at the bottom
/// @param clock       the only source of now
/// @param openPalette opens the command palette
public record Surroundings(Messages text, Background background, Status status, Clock clock, Runnable openPalette) {
}
