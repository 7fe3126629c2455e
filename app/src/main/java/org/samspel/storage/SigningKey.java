package org.samspel.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * The key with which this server signs what it gives out (Ed25519, RFC 8032). It is made when it is
 * first needed, and stays in the data folder; its public half may be given to anyone.
 */
public final class SigningKey {
    static final String PRIVATE_FILE = "export-key.private";
    static final String PUBLIC_FILE = "export-key.public";
    private static final String ALGORITHM = "Ed25519";

    private final Path data;

    SigningKey(Path data) {
        this.data = data;
    }

    /** The content, whose last line is ended, with one more line that signs it. */
    public synchronized byte[] signed(String content) {
        try {
            var file = data.resolve(PRIVATE_FILE);
            var secret = Files.exists(file) ? read(file) : make(file);
            var ended = content.endsWith("\n") ? content : content + "\n";
            var bytes = ended.getBytes(StandardCharsets.UTF_8);
            var signing = Signature.getInstance(ALGORITHM);
            signing.initSign(secret);
            signing.update(bytes);
            var line = SignedFile.LAST_LINE + base64(signing.sign()) + "\n";
            var signed = Arrays.copyOf(bytes, bytes.length + line.length());
            System.arraycopy(
                    line.getBytes(StandardCharsets.UTF_8), 0, signed, bytes.length, line.length());
            return signed;
        } catch (IOException | GeneralSecurityException fault) {
            throw new IllegalStateException("The key for signing cannot be used", fault);
        }
    }

    /** The public half, as it stands in a file. */
    static PublicKey publicKey(Path file) throws IOException, GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM)
                .generatePublic(
                        new X509EncodedKeySpec(
                                Base64.getDecoder().decode(Files.readString(file).strip())));
    }

    static boolean isSigned(PublicKey key, byte[] content, byte[] signature)
            throws GeneralSecurityException {
        var verifying = Signature.getInstance(ALGORITHM);
        verifying.initVerify(key);
        verifying.update(content);
        return verifying.verify(signature);
    }

    private static PrivateKey read(Path file) throws IOException, GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM)
                .generatePrivate(
                        new PKCS8EncodedKeySpec(
                                Base64.getDecoder().decode(Files.readString(file).strip())));
    }

    /**
     * The public half first: a key that a kill left without it would sign what nobody can check.
     */
    private PrivateKey make(Path file) throws IOException, GeneralSecurityException {
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Files.createDirectories(data);
        Files.writeString(data.resolve(PUBLIC_FILE), base64(pair.getPublic().getEncoded()) + "\n");
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                file,
                base64(pair.getPrivate().getEncoded()) + "\n",
                StandardOpenOption.TRUNCATE_EXISTING);
        return pair.getPrivate();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
