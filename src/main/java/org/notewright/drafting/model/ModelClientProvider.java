package org.notewright.drafting.model;

/// Found through `ServiceLoader`; makes clients of one kind from what the therapist entered.
public interface ModelClientProvider {

    /// The id of the clients it makes.
    String id();

    /// What people read.
    String title();

    /// Whether [#create] needs an address, a model name and usually a key.
    boolean needsSettings();

    ModelClient create(ClientSettings settings);
}
