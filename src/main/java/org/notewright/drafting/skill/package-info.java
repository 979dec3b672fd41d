/// Saved prompts: parsing, linting, filling, and reading the answer back into sections.
///
/// **May touch:** `clinical`, `problem`, `files`, `analysis`, the YAML and template libraries.
/// **Never:** code in a template; a quota or a default normal in a prompt.
@NullMarked
package org.notewright.drafting.skill;

import org.jspecify.annotations.NullMarked;
