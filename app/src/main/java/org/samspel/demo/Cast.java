package org.samspel.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.samspel.identity.Account;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.Role;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;
import org.samspel.organisation.Unit;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who acts at a unit of the area: the user with an assignment there, or a colleague without one.
 */
final class Cast {
    private final Doors doors;
    private final AreaId area;
    private final Map<UnitId, Actor.Staff> known = new ConcurrentHashMap<>();
    private final Map<UnitId, Unit> units = new ConcurrentHashMap<>();
    private final Map<String, Unit> named = new ConcurrentHashMap<>();

    Cast(Doors doors, AreaId area) {
        this.doors = doors;
        this.area = area;
        users().forEach((unit, user) -> known.put(unit, user));
    }

    private Map<UnitId, Actor.Staff> users() {
        var users = new HashMap<UnitId, Actor.Staff>();
        for (var account : doors.accounts().all()) {
            if (account.area().equals(area) && account.role().meetsPersons()) {
                staff(account, users);
            }
        }
        return users;
    }

    private void staff(Account account, Map<UnitId, Actor.Staff> users) {
        doors.accounts()
                .actor(account)
                .filter(Actor.Staff.class::isInstance)
                .map(Actor.Staff.class::cast)
                .ifPresent(staff -> users.putIfAbsent(staff.unit(), staff));
    }

    AreaId area() {
        return area;
    }

    Actor.Staff user(String username) {
        return doors.accounts().staff(username);
    }

    Actor.Staff at(UnitId unit) {
        return known.computeIfAbsent(unit, missing -> colleague(unit(missing)));
    }

    Unit unit(UnitId id) {
        return units.computeIfAbsent(
                id, missing -> doors.organisations().unit(area, missing).orElseThrow());
    }

    /** The unit that content files call so. */
    Unit unitNamed(String slug) {
        return named.computeIfAbsent(
                slug,
                missing ->
                        doors.organisations()
                                .unitNamed(area, missing)
                                .orElseThrow(
                                        () ->
                                                new IllegalArgumentException(
                                                        "There is no unit " + missing)));
    }

    private static Role role(Unit unit) {
        return switch (unit.kind()) {
            case GENERAL_PRACTICE, PRIMARY_CARE -> Role.GP;
            case PHYSIOTHERAPY, CHIROPRACTIC, REHABILITATION_TEAM, PROCURED_PROVIDER ->
                    Role.PHYSIOTHERAPIST;
            case JOB_CENTRE -> Role.JOB_CENTRE;
            case HOSPITAL_CLINIC, WARD -> Role.HOSPITAL;
            default -> Role.MUNICIPALITY;
        };
    }

    private Actor.Staff colleague(Unit unit) {
        var name = "colleague:" + area + ":" + unit.slug();
        var id = new UserId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
        doors.colleagues().meet(id, unit);
        return new Actor.Staff(area, id, role(unit), unit.id(), unit.party());
    }
}
