package org.samspel.tour;

import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page beside the pictures: by route and role, with what is wrong and what was not reached. */
final class TourIndex {
    private final Tour tour;

    TourIndex(Tour tour) {
        this.tour = tour;
    }

    Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        var page =
                new ClassPathResource("tour/index.html")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .replace("<!-- summary -->", summary())
                        .replace("<!-- faults -->", items(tour.faults()))
                        .replace("<!-- unreached -->", unreached())
                        .replace("<!-- pictures -->", sections());
        return Files.writeString(folder.resolve("index.html"), page);
    }

    private String summary() {
        var shots = tour.pictures().stream().mapToInt(one -> one.files().size()).sum();
        return "%d pages, %d pictures, %d faults"
                .formatted(tour.pictures().size(), shots, tour.faults().size());
    }

    private String unreached() {
        return items(
                tour.notMet().entrySet().stream()
                        .map(one -> one.getKey() + " : " + String.join(", ", one.getValue()))
                        .toList());
    }

    private static String items(List<String> lines) {
        return lines.stream()
                .map(line -> "<li>" + text(line) + "</li>")
                .collect(Collectors.joining("\n", "<ul>", "</ul>"));
    }

    private String sections() {
        Map<String, List<Picture>> byRoute =
                tour.pictures().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Picture::route, LinkedHashMap::new, Collectors.toList()));
        return byRoute.entrySet().stream()
                .map(
                        route ->
                                """
                                <section>
                                <h2>%s</h2>
                                <div class="pictures">
                                %s
                                </div>
                                </section>
                                """
                                        .formatted(text(route.getKey()), figures(route.getValue())))
                .collect(Collectors.joining());
    }

    private static String figures(List<Picture> pictures) {
        return pictures.stream()
                .flatMap(one -> one.files().stream().map(shot -> figure(one, shot)))
                .collect(Collectors.joining("\n"));
    }

    private static String figure(Picture one, Picture.Shot shot) {
        return """
        <figure data-area="%s" data-role="%s" data-view="%s" data-wrong="%s">
        <a href="%s"><img src="%s" alt="%s" loading="lazy"></a>
        <figcaption><strong>%s</strong> %s<br>%s%s</figcaption>
        %s
        </figure>
        """
                .formatted(
                        text(one.area()),
                        text(one.roleName()),
                        shot.view(),
                        one.wrong().isEmpty() ? "no" : "yes",
                        shot.file(),
                        shot.file(),
                        text(one.title()),
                        text(one.roleName()),
                        text(one.state().isEmpty() ? "" : "(" + one.state() + ")"),
                        text(one.area() + " " + shot.view()),
                        cost(one),
                        one.wrong().isEmpty() ? "" : items(List.copyOf(one.wrong())));
    }

    private static String cost(Picture one) {
        var cost = one.cost();
        return cost == null ? "" : ", %d SQL statements".formatted(cost.ofPage());
    }

    private static String text(String words) {
        return HtmlUtils.htmlEscape(words, StandardCharsets.UTF_8.name());
    }
}
