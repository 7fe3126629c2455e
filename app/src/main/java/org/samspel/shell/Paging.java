package org.samspel.shell;

import org.springframework.web.util.UriComponentsBuilder;

import java.util.Map;
import java.util.TreeMap;

/**
 * Where a list stands.
 *
 * @param path the list's address
 * @param filters what the list is filtered and sorted by; stays in the address, so never a name
 * @param number the page shown, from 1
 */
public record Paging(String path, Map<String, String> filters, int number, int size, long total) {
    public long pages() {
        return Math.max(1, (total + size - 1) / size);
    }

    public long first() {
        return total == 0 ? 0 : (number - 1L) * size + 1;
    }

    public long last() {
        return Math.min(total, (long) number * size);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages();
    }

    public String href(int page) {
        var address = UriComponentsBuilder.fromPath(path);
        new TreeMap<>(filters).forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.queryParam("page", page).encode().buildAndExpand(filters).toUriString();
    }
}
