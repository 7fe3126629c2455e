package org.samspel;

import org.samspel.storage.VerifyAudit;
import org.samspel.storage.VerifyExport;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.modulith.Modulithic;

import java.util.Arrays;

/** The server: one process in which each package below this one is a room. */
@Modulithic(
        systemName = "Samspel",
        sharedModules = {"kernel", "storage"})
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Samspel {
    static void main(String[] args) {
        if (args.length > 0 && args[0].equals("verify-audit")) {
            System.exit(VerifyAudit.run(Arrays.copyOfRange(args, 1, args.length)));
        }
        if (args.length > 0 && args[0].equals("verify-export")) {
            System.exit(VerifyExport.run(Arrays.copyOfRange(args, 1, args.length)));
        }
        var server = new SpringApplication(Samspel.class);
        if (args.length > 0 && args[0].equals("start")) {
            // For real work: the room identity lets it start only with an identity provider.
            server.setAdditionalProfiles("production");
        }
        server.run(args);
    }
}
