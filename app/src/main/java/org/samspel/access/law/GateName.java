package org.samspel.access.law;

/** The gates, each with rules of its own; one question passes exactly one of them. */
public enum GateName {
    /** What holds before any gate. */
    HOUSE,
    OWN_ACCESS,
    /** Sweden, gate 1: inre sekretess. */
    INSIDE_PROVIDER,
    /** Sweden, gate 2: sammanhållen vård- och omsorgsdokumentation. */
    BETWEEN_PROVIDERS,
    /** Sweden, gate 3: secrecy between authorities and other organisations. */
    SECRECY,
    /** Denmark: §§ 41–42. */
    TREATMENT_DISCLOSURE,
    /** Denmark: § 42 a. */
    LOOK_UP,
    /** Denmark: §§ 42 d and 43. */
    OTHER_PURPOSES,
    /** Who may block, and lift a block. */
    BLOCKING;

    /** The key of its words. */
    public String key() {
        return "access.law.gate." + name();
    }
}
