package org.samspel.shell.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;

import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.Role;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;
import org.samspel.shell.Bundles;
import org.samspel.shell.Icon;
import org.samspel.shell.Language;
import org.samspel.shell.NavBadge;
import org.samspel.shell.NavEntry;
import org.samspel.shell.Notices;
import org.samspel.shell.PersonWord;
import org.samspel.shell.Rooms;
import org.samspel.shell.Signed;
import org.samspel.shell.SignedIn;
import org.samspel.shell.Templates;
import org.samspel.shell.ToldRefusals;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The whole shell around one controller, without a server. */
final class ShellInMvc {
    private final Assets assets = new Assets(new Rooms());
    private final Someone signedIn = new Someone();
    private final Object controller;

    ShellInMvc(Object controller) {
        this.controller = controller;
    }

    Assets assets() {
        return assets;
    }

    Someone signedIn() {
        return signedIn;
    }

    MockMvcTester mvc() {
        var beans = new StaticListableBeanFactory(Map.of("signedIn", signedIn));
        var contexts =
                new PageContexts(
                        new Bundles(List.of("shell")),
                        navigation(),
                        beans.getBeanProvider(SignedIn.class),
                        Clock.systemUTC(),
                        assets,
                        beans.getBeanProvider(Notices.class));
        var templates = new Templates(TemplateEngine.createPrecompiled(ContentType.Html));
        var pages = new ErrorPages(contexts, beans.getBeanProvider(ToldRefusals.class));
        var incidents = new Incidents();
        return MockMvcTester.create(
                MockMvcBuilders.standaloneSetup(
                                controller,
                                new LanguageController(),
                                new AppearanceController(),
                                new AssetController(assets),
                                new ErrorRoute(pages, incidents))
                        .setCustomArgumentResolvers(new PageContextArgument(contexts))
                        .setCustomReturnValueHandlers(new PageAnswer(templates))
                        .setControllerAdvice(new Faults(pages, incidents))
                        .build());
    }

    private static Navigation navigation() {
        return new Navigation(
                List.of(
                        new NavEntry(
                                "shell.nav.people",
                                "/people",
                                Icon.PEOPLE,
                                Role.MEETING_PERSONS,
                                20),
                        new NavEntry("shell.nav.todo", "/", Icon.TO_DO, Set.of(Role.GP), 10),
                        new NavEntry(
                                "shell.nav.followup",
                                "/follow-up",
                                Icon.FOLLOW_UP,
                                Set.of(Role.COUNCIL),
                                50)),
                List.of(new ThreeWait()));
    }

    private record ThreeWait() implements NavBadge {
        @Override
        public String navKey() {
            return "shell.nav.todo";
        }

        @Override
        public int count(Actor actor) {
            return 3;
        }
    }

    /** Nobody at first; then somebody, or a failure as of a session that cannot be read. */
    static final class Someone implements SignedIn {
        private Optional<Signed> who = Optional.empty();
        private boolean fails;

        void as(Language areaLanguage) {
            var gp =
                    new Actor.Staff(
                            new AreaId("nj"),
                            new UserId(new UUID(0, 1)),
                            Role.GP,
                            new UnitId(new UUID(0, 2)),
                            new PartyId(new UUID(0, 3)));
            who =
                    Optional.of(
                            new Signed(
                                    gp,
                                    "Ida Modelgaard",
                                    Optional.empty(),
                                    "Lægehuset",
                                    "Aalborg",
                                    areaLanguage,
                                    PersonWord.BORGER,
                                    ZoneId.of("Europe/Copenhagen"),
                                    Map.of()));
        }

        void fail() {
            fails = true;
        }

        @Override
        public Optional<Signed> current() {
            if (fails) {
                throw new IllegalStateException("The session cannot be read");
            }
            return who;
        }
    }
}
