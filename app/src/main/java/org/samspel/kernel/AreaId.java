package org.samspel.kernel;

/**
 * An area is one region with its parties, and the tenant: nothing is read across areas.
 *
 * @param code two to eight lower-case letters, as in addresses: {@code nj}
 */
public record AreaId(String code) {
    public AreaId {
        if (!code.matches("[a-z]{2,8}")) {
            throw new IllegalArgumentException("An area's code is two to eight lower-case letters");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
