package org.notewright.worker;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Which service to run in which limits.
///
/// @param service     class name of a [WorkerService]; a name and not a class, so that the parent never loads it
/// @param arguments   for [WorkerService#start]; anyone on this machine may see them
/// @param environment variables for the child beside the few that any program needs; it inherits no other
/// @param natives     private folder into which native libraries unpack, asked for when a worker starts
public record WorkerSpec(String service, List<String> arguments, Map<String, String> environment, WorkerLimits limits,
                         Supplier<Path> natives) {

    public WorkerSpec {
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /// The service alone.
    @Override public String toString() {
        return "WorkerSpec[" + service + "]";
    }
}
