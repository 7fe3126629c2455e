package org.samspel.decision.cli;

import org.samspel.decision.synthetic.ParameterReading;
import org.samspel.decision.synthetic.Parameters;
import org.samspel.decision.synthetic.ParametersRead;
import org.samspel.decision.synthetic.SyntheticPopulation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A made-up population. */
final class PopulationCommand implements Command {

    private static final long SIZE_MAX = 1_000_000_000;

    /** Where the parameter files of the regions are; the shell script says it. */
    private static final String CONTENT = "samspel.content";

    @Override
    public String word() {
        return "population";
    }

    @Override
    public String usage() {
        return "population --region nj|jh|sk --out P.parquet [--size N] [--seed N] [--parameters"
                + " FILE]";
    }

    @Override
    public Result run(Arguments arguments) throws Unusable {
        arguments.checked(0, "--region", "--size", "--out", "--seed", "--parameters");
        var parameters = parameters(file(arguments));
        var size = arguments.number("--size", parameters.size(), 1, SIZE_MAX);
        var seed = arguments.number("--seed", 1, Long.MIN_VALUE, Long.MAX_VALUE);
        var out = Path.of(arguments.needed("--out"));
        var folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(out)) {
            throw new Unusable("--out: found " + out + ", expected a file in a folder that exists");
        }
        new SyntheticPopulation(parameters, seed, size).write(out);
        return new Result(
                false,
                List.of(
                        size
                                + " made-up persons of "
                                + parameters.region()
                                + " in "
                                + out
                                + ", seed "
                                + seed),
                Map.of(
                        "region",
                        parameters.region(),
                        "size",
                        size,
                        "seed",
                        seed,
                        "file",
                        out.toString()));
    }

    private static Path file(Arguments arguments) throws Unusable {
        var given = arguments.option("--parameters");
        if (given.isPresent()) {
            return Path.of(given.get());
        }
        var region = arguments.needed("--region");
        if (!region.matches("[a-z]{2,8}")) {
            throw new Unusable("--region: found " + region + ", expected a code such as nj");
        }
        return Path.of(System.getProperty(CONTENT, "content"), "population", region + ".yaml");
    }

    private static Parameters parameters(Path file) throws Unusable {
        return switch (ParameterReading.read(file)) {
            case ParametersRead.Read(var parameters) -> parameters;
            case ParametersRead.Unreadable(var faults) -> throw new Unusable(faults);
        };
    }
}
