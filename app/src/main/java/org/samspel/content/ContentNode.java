package org.samspel.content;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A place in a YAML file that knows its line. What is asked for and is not there, or not of its
 * kind, is bad content.
 */
public final class ContentNode {
    private static final Set<String> LANGUAGES = Set.of("sv", "da", "en");

    private final String file;
    private final Node node;

    private ContentNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /** The root of a file's text. */
    public static ContentNode read(String file, String text) {
        return read(file, new StringReader(text));
    }

    static ContentNode read(String file, Reader text) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            var root = new Yaml(options).compose(text);
            if (root == null) {
                throw new BadContent(new ContentFault(file, 0, "the file is empty"));
            }
            return new ContentNode(file, root);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new BadContent(
                    new ContentFault(
                            file,
                            mark == null ? 0 : mark.getLine() + 1,
                            "not valid YAML: " + e.getProblem()));
        } catch (YAMLException e) {
            throw new BadContent(new ContentFault(file, 0, "not valid YAML: " + e.getMessage()));
        }
    }

    public int line() {
        return node.getStartMark().getLine() + 1;
    }

    public String file() {
        return file;
    }

    /** A fault at this place, to be thrown or gathered. */
    public ContentFault fault(String message) {
        return new ContentFault(file, line(), message);
    }

    public BadContent bad(String message) {
        return new BadContent(fault(message));
    }

    public String text(String key) {
        return child(key).asText();
    }

    public Optional<String> optionalText(String key) {
        return optional(key).map(ContentNode::asText);
    }

    public int number(String key) {
        return child(key).asNumber();
    }

    public Optional<Integer> optionalNumber(String key) {
        return optional(key).map(ContentNode::asNumber);
    }

    public boolean flag(String key) {
        return optional(key).map(ContentNode::asText).map("true"::equals).orElse(false);
    }

    public LocalDate date(String key) {
        var child = child(key);
        try {
            return LocalDate.parse(child.asText());
        } catch (DateTimeParseException e) {
            throw child.bad("“" + key + "” must be a date as 2026-03-01");
        }
    }

    public Optional<LocalDate> optionalDate(String key) {
        return optional(key).map(ignored -> date(key));
    }

    /** A text in all of the interface's languages. */
    public LanguageTexts texts(String key) {
        var child = child(key);
        var texts = new LinkedHashMap<String, String>();
        child.entries().forEach((language, text) -> texts.put(language, text.asText()));
        if (!texts.keySet().equals(LANGUAGES)) {
            throw child.bad("“" + key + "” must have a text in each of sv, da and en");
        }
        return new LanguageTexts(texts);
    }

    public Optional<LanguageTexts> optionalTexts(String key) {
        return optional(key).map(ignored -> texts(key));
    }

    public ContentNode child(String key) {
        return optional(key).orElseThrow(() -> bad("“" + key + "” is missing"));
    }

    public Optional<ContentNode> optional(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    /** The list under the key; empty when the key is not there. */
    public List<ContentNode> list(String key) {
        return optional(key).map(ContentNode::items).orElse(List.of());
    }

    public List<String> textList(String key) {
        return list(key).stream().map(ContentNode::asText).toList();
    }

    public List<ContentNode> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(item -> new ContentNode(file, item)).toList();
        }
        throw bad("a list is expected here");
    }

    public Map<String, ContentNode> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw bad("keys with values are expected here");
        }
        var entries = new LinkedHashMap<String, ContentNode>();
        for (var tuple : mapping.getValue()) {
            var key = new ContentNode(file, tuple.getKeyNode()).asText();
            var value = new ContentNode(file, tuple.getValueNode());
            if (!value.isNull()) {
                entries.put(key, value);
            }
        }
        return entries;
    }

    /** A fault for each key that is none of the known ones; most are slips of the pen. */
    public List<ContentFault> unknownKeys(Set<String> known) {
        if (!(node instanceof MappingNode mapping)) {
            throw bad("keys with values are expected here");
        }
        return mapping.getValue().stream()
                .map(tuple -> new ContentNode(file, tuple.getKeyNode()))
                .filter(key -> !known.contains(key.asText()))
                .map(key -> key.fault("“" + key.asText() + "” is not a key that is known here"))
                .toList();
    }

    public String asText() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        throw bad("a single value is expected here");
    }

    private int asNumber() {
        var text = asText();
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw bad("a whole number is expected here, not “" + text + "”");
        }
    }

    private boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }
}
