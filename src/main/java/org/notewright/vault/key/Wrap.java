package org.notewright.vault.key;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The data key sealed with AES-256-GCM under another key; the header it belongs to is authenticated with it.
/// A wrapping key seals one data key under one random nonce: every change takes a new salt and so a new wrapping key.
final class Wrap {

    static final int NONCE_BYTES = 12;
    static final int SEALED_BYTES = Derivation.KEY_BYTES + 16;

    private final byte[] nonce;
    private final byte[] sealed;

    Wrap(byte[] nonce, byte[] sealed) {
        this.nonce = nonce.clone();
        this.sealed = sealed.clone();
    }

    static Wrap seal(SecretBytes dataKey, SecretBytes wrappingKey, byte[] header) {
        var nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, wrappingKey, nonce, header);
            var plain = dataKey.use(byte[]::clone);
            try {
                return new Wrap(nonce, cipher.doFinal(plain));
            } finally {
                Arrays.fill(plain, (byte) 0);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM failed to seal", e);
        }
    }

    /// Empty where the wrapping key or the header is another one.
    Optional<SecretBytes> open(SecretBytes wrappingKey, byte[] header) {
        try {
            return Optional.of(SecretBytes.takeOver(cipher(Cipher.DECRYPT_MODE, wrappingKey, nonce, header).doFinal(sealed)));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM failed to open", e);
        }
    }

    private static Cipher cipher(int mode, SecretBytes key, byte[] nonce, byte[] header) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.use(bytes -> new SecretKeySpec(bytes, "AES")), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(header);
        return cipher;
    }

    byte[] nonce() {
        return nonce.clone();
    }

    byte[] sealed() {
        return sealed.clone();
    }
}
