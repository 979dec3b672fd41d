package org.notewright.workflow;

/// A folder that the practice lets the program watch.
///
/// @param folder        its path
/// @param moveWhenFiled whether the original goes into its sub-folder `filed` once a person has filed it; else it is left
///                      where it is
public record WatchedPlace(String folder, boolean moveWhenFiled) {

    @Override public String toString() {
        return "WatchedPlace";
    }
}
