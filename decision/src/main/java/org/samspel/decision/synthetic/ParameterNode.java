package org.samspel.decision.synthetic;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A place in a parameter file that knows its line. */
final class ParameterNode {

    /** What stands there cannot be used. */
    static final class Bad extends Exception {
        Bad(String file, int line, String message) {
            super(file + ":" + line + ": " + message);
        }

        String fault() {
            return String.valueOf(getMessage());
        }
    }

    private final String file;
    private final Node node;

    private ParameterNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    static ParameterNode read(String file, Reader text) throws Bad {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            var root = new Yaml(options).compose(text);
            if (root == null) {
                throw new Bad(file, 1, "found nothing, expected parameters");
            }
            return new ParameterNode(file, root);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new Bad(file, mark == null ? 1 : mark.getLine() + 1, "expected YAML");
        } catch (YAMLException e) {
            throw new Bad(file, 1, "expected YAML");
        }
    }

    Bad bad(String message) {
        return new Bad(file, node.getStartMark().getLine() + 1, message);
    }

    Map<String, ParameterNode> entries() throws Bad {
        if (!(node instanceof MappingNode mapping)) {
            throw bad("expected names with values");
        }
        var entries = new LinkedHashMap<String, ParameterNode>();
        for (var entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw bad("expected a name");
            }
            entries.put(key.getValue(), new ParameterNode(file, entry.getValueNode()));
        }
        return entries;
    }

    List<ParameterNode> items() throws Bad {
        if (!(node instanceof SequenceNode sequence)) {
            throw bad("expected a list");
        }
        return sequence.getValue().stream().map(item -> new ParameterNode(file, item)).toList();
    }

    /** Refuses names that nothing reads, so that no misspelt parameter is passed over. */
    ParameterNode only(String... names) throws Bad {
        var known = Set.of(names);
        for (var name : entries().keySet()) {
            if (!known.contains(name)) {
                throw bad("found " + name + ", expected one of " + String.join(", ", names));
            }
        }
        return this;
    }

    /** Refuses a parameter that does not say where it comes from. */
    ParameterNode sourced() throws Bad {
        if (child("source").text().isBlank()) {
            throw bad("expected a source, or \"assumption\"");
        }
        return this;
    }

    ParameterNode child(String name) throws Bad {
        var child = entries().get(name);
        if (child == null) {
            throw bad("expected " + name);
        }
        return child;
    }

    Optional<ParameterNode> optional(String name) throws Bad {
        return Optional.ofNullable(entries().get(name));
    }

    String text() throws Bad {
        if (!(node instanceof ScalarNode scalar)) {
            throw bad("expected text");
        }
        return scalar.getValue();
    }

    double number() throws Bad {
        try {
            return Double.parseDouble(text().replace("_", ""));
        } catch (NumberFormatException e) {
            throw bad("found " + text() + ", expected a number");
        }
    }

    double number(double min, double max) throws Bad {
        var number = number();
        if (!(number >= min && number <= max)) {
            throw bad("found " + text() + ", expected a number from " + min + " to " + max);
        }
        return number;
    }

    /** Names with shares, of which one at least is more than nothing. */
    Map<String, Double> shares() throws Bad {
        var shares = new LinkedHashMap<String, Double>();
        for (var entry : entries().entrySet()) {
            shares.put(entry.getKey(), entry.getValue().number(0, Double.MAX_VALUE));
        }
        if (shares.values().stream().mapToDouble(share -> share).sum() <= 0) {
            throw bad("expected shares of which one is more than 0");
        }
        return shares;
    }
}
