package org.samspel;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The server: one process in which each package below this one is a room. */
@Modulithic(
        systemName = "Samspel",
        sharedModules = {"kernel", "storage"})
@SpringBootApplication
public class Samspel {
    static void main(String[] args) {
        SpringApplication.run(Samspel.class, args);
    }
}
