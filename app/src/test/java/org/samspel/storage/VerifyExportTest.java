package org.samspel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

class VerifyExportTest {
    private static final String CONTENT = "Samspel\nline\t1\tå\n\n";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final VerifyExport command =
            new VerifyExport(new PrintStream(said, true, StandardCharsets.UTF_8));

    @TempDir private Path folder;
    private Path file = Path.of("export.txt");

    @BeforeEach
    void aSignedFile() throws IOException {
        file = folder.resolve("export.txt");
        Files.write(file, new SigningKey(folder).signed(CONTENT));
    }

    @Test
    void saysThatAFileIsAsItWasSigned() throws IOException {
        assertThat(verify()).isZero();
        assertThat(Files.readString(file)).startsWith(CONTENT + "signature Ed25519 ");
    }

    @Test
    void signsWithTheSameKeyAfterARestart() throws IOException {
        Files.write(file, new SigningKey(folder).signed("another"));
        assertThat(verify()).isZero();
    }

    @Test
    void keepsTheKeyToItself() throws IOException {
        var rights = Files.getPosixFilePermissions(folder.resolve(SigningKey.PRIVATE_FILE));
        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "line\t1>line\t2",
                "å>a",
                "Ed25519 >Ed25519 A",
                "\n\nsig>\nsig",
                "Samspel>Samspel ",
            })
    void saysThatAFileWasAltered(String alteration) throws IOException {
        var parts = alteration.split(">", -1);
        Files.writeString(file, Files.readString(file).replace(parts[0], parts[1]));

        assertThat(verify()).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("altered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "Samspel\n", "Samspel\nsignature Ed25519 x"})
    void saysThatAFileIsNotSigned(String content) throws IOException {
        Files.writeString(file, content);

        assertThat(verify()).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("no signature");
    }

    @Test
    void saysThatAnotherKeyHasSigned(@TempDir Path other) throws IOException {
        Files.write(file, new SigningKey(other).signed(CONTENT));
        assertThat(verify()).isEqualTo(1);
    }

    @Test
    void saysWhenItCannotTell() {
        assertThat(command.verify(List.of())).isEqualTo(2);
        assertThat(command.verify(List.of(file.toString(), "--key", folder + "/none")))
                .isEqualTo(2);
        assertThat(command.verify(List.of(file.toString(), "--key", file.toString()))).isEqualTo(2);
    }

    private int verify() {
        said.reset();
        return command.verify(
                List.of(
                        file.toString(),
                        "--key",
                        folder.resolve(SigningKey.PUBLIC_FILE).toString()));
    }
}
