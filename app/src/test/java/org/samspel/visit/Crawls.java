package org.samspel.visit;

import org.samspel.identity.Account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What users of the told demo meet, found once for all tests of this process: to follow every link
 * takes long. One area is looked at thoroughly, the others as far as their routes need.
 */
final class Crawls {
    private static final int ADDRESSES_MIN = 2;
    private static final int ADDRESSES_MAX = 10;
    private static final int ADDRESSES_MANY = 40;

    private static final String THOROUGH = "nj";

    private static final Map<String, List<Met>> DONE = new HashMap<>();

    private Crawls() {}

    /** A page or file that was met, without what stood in it. */
    record Met(Route route, String address, boolean isPage, Cost cost) {}

    static synchronized List<Met> of(int port, Account account) {
        var isThorough = account.area().code().equals(THOROUGH);
        return DONE.computeIfAbsent(
                port + account.username(),
                _ -> crawl(port, account, isThorough ? ADDRESSES_MANY : ADDRESSES_MAX));
    }

    /** The same for many addresses of each route, found anew. */
    static List<Met> many(int port, Account account) {
        return crawl(port, account, ADDRESSES_MANY);
    }

    private static List<Met> crawl(int port, Account account, int addressesMax) {
        var caller = Caller.signedIn(port, account.username());
        var crawl = new Crawl(Routes.agreed(), caller, account.role(), ADDRESSES_MIN, addressesMax);
        return crawl.from("/").met().entrySet().stream()
                .flatMap(
                        met ->
                                met.getValue().stream()
                                        .map(
                                                answer ->
                                                        new Met(
                                                                met.getKey(),
                                                                answer.address(),
                                                                answer.isPage(),
                                                                answer.cost())))
                .toList();
    }
}
