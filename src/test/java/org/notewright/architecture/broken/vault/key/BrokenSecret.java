package org.notewright.architecture.broken.vault.key;

/// Breaks: a secret as text.
public final class BrokenSecret {
    public String passphrase = "";
}
