/// The document as plain text, for pasting into the boxes of an EHR.
///
/// **Lives here:** the text and nothing about files. **May touch:** `export.markup`. **Never:** loses a word.
@NullMarked
package org.notewright.export.text;

import org.jspecify.annotations.NullMarked;
