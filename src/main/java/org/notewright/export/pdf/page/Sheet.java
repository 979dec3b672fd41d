package org.notewright.export.pdf.page;

import java.util.List;

/// One page, before it is drawn.
///
/// @param strips in reading order
public record Sheet(List<Placed> strips) {

    /// A strip with its place.
    ///
    /// @param top      in points below the top of the text area
    /// @param repeated whether it only repeats what stands on an earlier page
    public record Placed(Strip strip, float top, boolean repeated) {
    }

    public Sheet {
        strips = List.copyOf(strips);
    }
}
