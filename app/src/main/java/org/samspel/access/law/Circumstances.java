package org.samspel.access.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known about the person when the question is asked.
 *
 * @param inArea whether there is such a person in the asker’s area
 */
public record Circumstances(
        boolean inArea,
        boolean protectedIdentity,
        List<Relation> relations,
        List<Consent> consents,
        List<Block> blocks,
        Will will,
        Optional<Emergency> emergency) {
    public static final Circumstances NONE =
            new Circumstances(
                    true,
                    false,
                    List.of(),
                    List.of(),
                    List.of(),
                    Will.CAN_BE_ASKED,
                    Optional.empty());

    public Circumstances {
        relations = List.copyOf(relations);
        consents = List.copyOf(consents);
        blocks = List.copyOf(blocks);
    }

    public Circumstances elsewhere() {
        return new Circumstances(
                false, protectedIdentity, relations, consents, blocks, will, emergency);
    }

    public Circumstances withProtectedIdentity() {
        return new Circumstances(inArea, true, relations, consents, blocks, will, emergency);
    }

    public Circumstances and(Relation relation) {
        return new Circumstances(
                inArea,
                protectedIdentity,
                plus(relations, relation),
                consents,
                blocks,
                will,
                emergency);
    }

    public Circumstances and(Consent consent) {
        return with(plus(consents, consent));
    }

    public Circumstances with(List<Consent> answers) {
        return new Circumstances(
                inArea, protectedIdentity, relations, answers, blocks, will, emergency);
    }

    public Circumstances and(Block block) {
        return withBlocks(plus(blocks, block));
    }

    public Circumstances withBlocks(List<Block> all) {
        return new Circumstances(
                inArea, protectedIdentity, relations, consents, all, will, emergency);
    }

    public Circumstances with(Will changed) {
        return new Circumstances(
                inArea, protectedIdentity, relations, consents, blocks, changed, emergency);
    }

    public Circumstances with(Emergency opened) {
        return new Circumstances(
                inArea, protectedIdentity, relations, consents, blocks, will, Optional.of(opened));
    }

    private static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
