@NullMarked
package org.notewright.workflow.dictate;

import org.jspecify.annotations.NullMarked;
