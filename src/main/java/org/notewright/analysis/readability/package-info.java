/// How hard a text is to read, and which words have a plainer one.
///
/// **May touch:** `clinical`, `analysis.text`, the JDK. Pure functions over text; tables come from the class path.
/// **Never:** mixes two syllable counters; figures of one version are comparable with each other only.
@NullMarked
package org.notewright.analysis.readability;

import org.jspecify.annotations.NullMarked;
