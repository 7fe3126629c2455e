package org.samspel.shell.web;

import org.samspel.shell.NavBadge;
import org.samspel.shell.NavEntry;
import org.samspel.shell.NavItem;
import org.samspel.shell.Signed;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;

/** The words of the navigation that a reader's role may use, in order, with what waits there. */
@Component
class Navigation {
    private final List<NavEntry> entries;
    private final List<NavBadge> badges;

    Navigation(List<NavEntry> entries, List<NavBadge> badges) {
        this.entries = entries.stream().sorted(Comparator.comparingInt(NavEntry::order)).toList();
        this.badges = badges;
    }

    List<NavItem> of(Signed reader, String path) {
        var own = entries.stream().filter(entry -> entry.roles().contains(reader.role())).toList();
        // Of an entry and one below its address, the page is inside the nearer one.
        var current =
                own.stream()
                        .filter(entry -> entry.holds(path))
                        .max(Comparator.comparingInt(entry -> entry.href().length()));
        return own.stream()
                .map(entry -> item(entry, reader, current.filter(entry::equals).isPresent()))
                .toList();
    }

    private NavItem item(NavEntry entry, Signed reader, boolean isCurrent) {
        var waiting =
                badges.stream()
                        .filter(badge -> badge.navKey().equals(entry.key()))
                        .mapToInt(badge -> badge.count(reader.actor()))
                        .sum();
        return new NavItem(entry.key(), entry.href(), entry.icon(), isCurrent, waiting);
    }
}
