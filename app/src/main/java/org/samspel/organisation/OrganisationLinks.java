package org.samspel.organisation;

/** Addresses of the organisation's pages. */
public final class OrganisationLinks {
    private OrganisationLinks() {}

    /** The entry of a service in the catalogue, as it is today. */
    public static String service(String slug) {
        return "/services/" + slug;
    }
}
