package org.notewright.sources.intake.raster;

/// Why a page has no pixels.
public enum RasterFault {
    /// Broken off, or not what its first bytes claim.
    DAMAGED,
    /// Over [RasterLimits#MAX_MEGAPIXELS].
    TOO_MANY_PIXELS,
    /// Over [RasterLimits#MAX_PAGES].
    TOO_MANY_PAGES,
    /// A kind or a compression nobody here can decode.
    UNKNOWN_FORM
}
