/// What the screens share: messages, theme, small controls.
///
/// **May touch:** JavaFX, AtlantaFX, Ikonli, `clinical`, `problem`, `job`, the records of `workflow`. **Never:** decides or calls a use case.
@NullMarked
package org.notewright.desktop.control;

import org.jspecify.annotations.NullMarked;
