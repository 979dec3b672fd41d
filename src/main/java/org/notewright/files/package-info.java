/// Files that must not leak or be lost: the private temp folder, atomic writes, owner-only rights.
///
/// **May touch:** the JDK and `problem`. **Only room** that creates temp files.
@NullMarked
package org.notewright.files;

import org.jspecify.annotations.NullMarked;
