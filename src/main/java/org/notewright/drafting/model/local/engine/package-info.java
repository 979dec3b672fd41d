/// What runs inside the worker process: the only code that touches llama.cpp.
@NullMarked
package org.notewright.drafting.model.local.engine;

import org.jspecify.annotations.NullMarked;
