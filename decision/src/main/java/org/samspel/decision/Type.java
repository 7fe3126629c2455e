package org.samspel.decision;

import java.util.Optional;

/** The kind of value that a column holds; {@code typeRef} is the name DMN has for it. */
public enum Type {
    NUMBER("number"),
    TEXT("string"),
    BOOLEAN("boolean");

    private final String typeRef;

    Type(String typeRef) {
        this.typeRef = typeRef;
    }

    public String typeRef() {
        return typeRef;
    }

    static Optional<Type> of(String typeRef) {
        for (var type : values()) {
            if (type.typeRef.equals(typeRef)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
