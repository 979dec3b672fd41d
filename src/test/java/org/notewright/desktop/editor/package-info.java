/// Tests of the editor, by view model and through the real view.
@NullMarked
package org.notewright.desktop.editor;

import org.jspecify.annotations.NullMarked;
