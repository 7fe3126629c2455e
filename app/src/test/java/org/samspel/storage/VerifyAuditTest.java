package org.samspel.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.kernel.BesideOthers;
import org.samspel.storage.embedded.StoppablePostgres;
import org.samspel.storage.embedded.TestServer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

@BesideOthers
class VerifyAuditTest {
    /** Somebody comes in, and reads about a person. */
    private static final String LOOK =
            """
            select looks.enter(gen_random_uuid(), 'nj', 'user:x', 'GP', null, null, null),
                   looks.write(now(), 'user:x', 'GP', null, null, 'READ', 'CARE', 'psychiatry',
                               array[gen_random_uuid()], '{true}', '{SE_PART_IN_CARE}')
            """;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final VerifyAudit command =
            new VerifyAudit(new PrintStream(said, true, StandardCharsets.UTF_8), Map.of());

    @Test
    void saysWhetherTheTrailIsWholeBesideARunningServerAndWithoutOne() throws IOException {
        var data = TestServer.emptyFolder("verified");
        try (var postgres = new StoppablePostgres(data)) {
            var database = postgres.database();
            SampleRoom.migrate(database);
            SampleRoom.create(database);
            SampleRoom.forgetAudit(database, data);
            writeAndSeal(database, data);

            assertThat(verify(data)).isZero();
            assertThat(words()).contains("is whole: 1 changes", "1 seals");
        }
        assertThat(verify(data)).isZero();

        try (var postgres = new StoppablePostgres(data)) {
            SampleRoom.owner(postgres.database())
                    .sql("update audit.change set actor = 'x'")
                    .update();
        }
        assertThat(verify(data)).isEqualTo(1);
        assertThat(words())
                .containsPattern("seal 1, change 1 of sample[.]note at 20[^ ]+Z: it was altered")
                .doesNotContain("secret");
    }

    /** Only a superuser can alter a line at all, and even then the chain tells which. */
    @Test
    void namesTheLineOfTheAccessLogThatWasAltered() throws IOException, SQLException {
        var data = TestServer.emptyFolder("verified-lines");
        try (var postgres = new StoppablePostgres(data)) {
            var database = postgres.database();
            SampleRoom.migrate(database);
            SampleRoom.owner(database).sql(LOOK).query((row, n) -> true).single();
            Settled.await(SampleRoom.owner(database));
            new AuditSealing(SampleRoom.owner(database), Chain.LINES, data).seal();
            assertThat(verify(data)).isZero();

            try (var superuser = postgres.superuser();
                    var statement = superuser.createStatement()) {
                statement.execute("alter table looks.line disable trigger user");
                statement.execute(
                        "update looks.line set actor = 'user:nobody' where action = 'READ'");
                statement.execute("alter table looks.line enable always trigger kept");
            }
            assertThat(verify(data)).isEqualTo(1);
        }
        Files.writeString(Path.of("target", "verify-audit.txt"), words());
        assertThat(words())
                .containsPattern("seal 1, line 2 at 20[^ ]+Z: it was altered")
                .contains("The access log is broken in 1 places")
                .doesNotContain("user:nobody", "user:x");
    }

    @Test
    void saysWhenThereIsNothingToVerify() throws IOException {
        assertThat(verify(Path.of("target", "nowhere"))).isEqualTo(2);
        assertThat(words()).contains("There is no database");
        assertThat(Files.exists(Path.of("target", "nowhere"))).isFalse();
        assertThat(command.verify(List.of("--wrong"))).isEqualTo(2);
    }

    private static void writeAndSeal(Database database, Path data) {
        var owner = SampleRoom.owner(database);
        owner.sql(
                        """
                        select storage.across_areas('sample.note', $$
                            insert into sample.note values
                            (gen_random_uuid(), 'nj', gen_random_uuid(), gen_random_uuid(), 'note', 'secret')
                        $$)
                        """)
                .query((row, n) -> true)
                .single();
        Settled.await(owner);
        new AuditSealing(owner, Chain.CHANGES, data).seal();
        new AuditSealing(owner, Chain.LINES, data).seal();
    }

    private int verify(Path data) {
        said.reset();
        return command.verify(List.of("--data", data.toString()));
    }

    private String words() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
