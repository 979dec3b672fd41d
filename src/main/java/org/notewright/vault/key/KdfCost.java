package org.notewright.vault.key;

/// Cost of turning a passphrase into a key with Argon2id.
///
/// The default is the second recommended option of RFC 9106, section 4: 64 MiB, 3 passes, 4 lanes. Values are stored in
/// the key file so that they can be raised later, and are bounded on reading so that a tampered file cannot exhaust
/// memory or time. The bounds are ours; the lowest memory is the least that OWASP's Password Storage Cheat Sheet names
/// for Argon2id (19 MiB).
///
/// @param memoryKib working memory in KiB (1024 bytes), 19 456 to 262 144
/// @param passes    passes over that memory, 1 to 20
/// @param lanes     1 to 16; not a promise of threads
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9106#section-4">RFC 9106, section 4</a>
public record KdfCost(int memoryKib, int passes, int lanes) {

    public static final KdfCost DEFAULT = new KdfCost(64 * 1024, 3, 4);

    /// @throws IllegalArgumentException if a value lies outside its bounds; on unlocking that is a damaged key file
    public KdfCost {
        check("memoryKib", memoryKib, 19_456, 262_144);
        check("passes", passes, 1, 20);
        check("lanes", lanes, 1, 16);
    }

    private static void check(String name, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(name + " must be " + min + " to " + max + " but was " + value);
        }
    }
}
