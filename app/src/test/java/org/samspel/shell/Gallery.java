package org.samspel.shell;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.Role;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;
import org.samspel.shell.web.Assets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Draws components and pages without a server, to be looked at below {@code target/gallery}. */
public final class Gallery {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final Path FOLDER = Path.of("target", "gallery");

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Bundles bundles = new Bundles(new Rooms().names());
    private final Assets assets = new Assets(new Rooms());

    /** What the page shows its frame to: a general practitioner, a person, or nobody yet. */
    public enum Reader {
        STAFF,
        ONESELF,
        NOBODY
    }

    public PageContext context(Language language, Reader reader) {
        return context(language, reader, Appearance.DEVICE);
    }

    public PageContext context(Language language, Reader reader, Appearance appearance) {
        return new PageContext(
                bundles.in(language, ZONE, PersonWord.BORGER),
                signed(reader),
                navigation(reader),
                new Csrf("_csrf", "X-CSRF-TOKEN", "token-of-the-gallery"),
                TODAY,
                "/gallery",
                assets.style().href(),
                assets.script().href(),
                appearance,
                List.of());
    }

    /** The component's text; parameters as pairs of name and value. */
    public String draw(String component, Object... pairs) {
        var output = new StringOutput();
        engine.render("shell/" + component + ".jte", parameters(pairs), output);
        return output.toString();
    }

    public Content content(String... parts) {
        return output -> Arrays.stream(parts).forEach(output::writeContent);
    }

    /** Keeps the page as a file that a browser opens without a server. */
    public Path keep(String name, String page) {
        try {
            Files.createDirectories(FOLDER.resolve("assets"));
            for (var asset : List.of(assets.style(), assets.script(), assets.logo())) {
                Files.write(
                        FOLDER.resolve("assets").resolve(asset.name()),
                        asset.content().getContentAsByteArray());
            }
            return Files.writeString(
                    FOLDER.resolve(name + ".html"), page.replace("\"/assets/", "\"assets/"));
        } catch (IOException full) {
            throw new java.io.UncheckedIOException(full);
        }
    }

    private static Map<String, Object> parameters(Object... pairs) {
        var parameters = new HashMap<String, Object>();
        for (var i = 0; i < pairs.length; i += 2) {
            parameters.put((String) pairs[i], pairs[i + 1]);
        }
        return parameters;
    }

    private static List<NavItem> navigation(Reader reader) {
        return switch (reader) {
            case NOBODY -> List.of();
            case STAFF ->
                    List.of(
                            new NavItem("shell.nav.todo", "/", Icon.TO_DO, true, 7),
                            new NavItem("shell.nav.people", "/people", Icon.PEOPLE, false, 0),
                            new NavItem(
                                    "shell.nav.agreements",
                                    "/agreements",
                                    Icon.AGREEMENT,
                                    false,
                                    0),
                            new NavItem(
                                    "shell.nav.cooperation",
                                    "/cooperation",
                                    Icon.COOPERATION,
                                    false,
                                    0),
                            new NavItem(
                                    "shell.nav.followup", "/follow-up", Icon.FOLLOW_UP, false, 0));
            case ONESELF ->
                    List.of(
                            new NavItem("shell.nav.my.next", "/my", Icon.NEXT_STEP, true, 0),
                            new NavItem("shell.nav.my.plan", "/my/plan", Icon.CALENDAR, false, 0),
                            new NavItem(
                                    "shell.nav.my.questions",
                                    "/my/questions",
                                    Icon.QUESTION,
                                    false,
                                    2),
                            new NavItem(
                                    "shell.nav.my.contacts", "/my/contacts", Icon.PHONE, false, 0),
                            new NavItem("shell.nav.my.looked", "/my/looked", Icon.EYE, false, 0));
        };
    }

    private static Optional<Signed> signed(Reader reader) {
        var area = new AreaId("nj");
        var user = new UserId(new UUID(0, 1));
        return switch (reader) {
            case NOBODY -> Optional.empty();
            case STAFF ->
                    Optional.of(
                            signed(
                                    new Actor.Staff(
                                            area,
                                            user,
                                            Role.GP,
                                            new UnitId(new UUID(0, 2)),
                                            new PartyId(new UUID(0, 3))),
                                    "Ida Modelgaard"));
            case ONESELF ->
                    Optional.of(
                            signed(
                                    new Actor.Oneself(area, user, new PersonId(new UUID(0, 4))),
                                    "Anna Prøvesen"));
        };
    }

    private static Signed signed(Actor actor, String name) {
        return new Signed(
                actor,
                name,
                Optional.empty(),
                "Lægehuset Vejgaard",
                "Aalborg",
                Language.DA,
                PersonWord.BORGER,
                ZONE,
                Map.of(
                        Language.DA, "Praktiserende læge",
                        Language.SV, "Allmänläkare",
                        Language.EN, "General practitioner"));
    }

    static Instant at(String text) {
        return Instant.parse(text);
    }
}
