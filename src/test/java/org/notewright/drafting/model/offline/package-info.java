/// Tests of the offline client.
@NullMarked
package org.notewright.drafting.model.offline;

import org.jspecify.annotations.NullMarked;
