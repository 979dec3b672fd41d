/// Sound in and out of this computer: the microphones, a line that is being recorded, the loudspeaker, how loud it is.
///
/// **Way in:** [org.notewright.sources.speech.audio.Microphones]; the real ones are behind `javax.sound.sampled`, tests put a
/// file in their place. **May touch:** the JDK, `problem`. **Never:** files, native bindings.
@NullMarked
package org.notewright.sources.speech.audio;

import org.jspecify.annotations.NullMarked;
