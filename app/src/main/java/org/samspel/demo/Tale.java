package org.samspel.demo;

/** What there is to tell. */
interface Tale {
    /** By which a tale that was told is known again, in its area. */
    String key();

    /** Takes the steps through the teller, as far as the present allows. */
    void tell(Teller teller);

    /** Whether it brings a person into the area. */
    default boolean isOfPerson() {
        return true;
    }
}
