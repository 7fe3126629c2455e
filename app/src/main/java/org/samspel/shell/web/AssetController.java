package org.samspel.shell.web;

import org.samspel.kernel.OpenTo;
import org.samspel.shell.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.time.Duration;
import java.util.stream.Stream;

@Controller
class AssetController {
    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    /** The style sheet, the script and the logo. A new content has a new name. */
    @OpenTo(withoutSignIn = true)
    @GetMapping("/assets/{name}")
    ResponseEntity<Resource> asset(@PathVariable String name) {
        var asset =
                Stream.of(assets.style(), assets.script(), assets.logo())
                        .filter(candidate -> candidate.name().equals(name))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(
                        new MediaType(
                                MediaType.parseMediaType(asset.type()),
                                java.nio.charset.StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(asset.content());
    }
}
