/// The fields of referrals, denials and authorizations, understood without a model.
///
/// **May touch:** `analysis.text`, `clinical` and the JDK; data files come from the class path. Pure functions: no files,
/// no clock, no network. **Never:** a value that is not on the page; what is not there stays empty.
@NullMarked
package org.notewright.analysis.letters;

import org.jspecify.annotations.NullMarked;
