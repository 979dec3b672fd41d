/// Reads the Markdown of a document into blocks that every way out prints alike.
///
/// **Lives here:** the blocks, the reader and the care it takes with clinical signs. **May touch:** the JDK and
/// commonmark-java. **Never:** drops a word, or a sign such as `>` or `+` that means something in a chart.
@NullMarked
package org.notewright.export.markup;

import org.jspecify.annotations.NullMarked;
