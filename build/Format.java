import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs google-java-format over the project's Java files: {@code check} names the files that differ, {@code fix} rewrites. */
class Format {
    void main(String[] args) throws Exception {
        var check = args[0].equals("check");
        var arguments = new ArrayList<>(List.of("--aosp"));
        arguments.addAll(check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
        arguments.addAll(javaFiles());
        var out = new PrintWriter(System.out, true);
        var result = new Main(out, new PrintWriter(System.err, true), System.in).format(arguments.toArray(String[]::new));
        if (result != 0 && check) {
            System.err.println("The files above are not formatted: mvn -N validate -Dformat.goal=fix");
        }
        System.exit(result);
    }

    private static List<String> javaFiles() throws IOException {
        try (var paths = Files.walk(Path.of("").toAbsolutePath())) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.toString().contains("/target/") && !path.getParent().endsWith("build"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }
}
