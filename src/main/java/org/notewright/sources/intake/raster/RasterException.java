package org.notewright.sources.intake.raster;

import org.jspecify.annotations.Nullable;

/// A page that has no pixels for us.
public final class RasterException extends Exception {

    private static final long serialVersionUID = 1L;

    private final RasterFault fault;

    RasterException(RasterFault fault) {
        this(fault, null);
    }

    RasterException(RasterFault fault, @Nullable Throwable cause) {
        super(fault.name(), cause);
        this.fault = fault;
    }

    public RasterFault fault() {
        return fault;
    }
}
