package org.samspel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.shell.Gallery.Reader;
import org.samspel.shell.web.Assets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

class AssetsTest {
    private static final int TRANSFERRED_BYTES_MAX = 60 * 1024;
    private final Assets assets = new Assets(new Rooms());

    @Test
    void styleAndScriptOfAPageStayBelow60Kilobytes() throws IOException {
        var style = compressed(assets.style());
        var script = compressed(assets.script());
        System.out.printf("Transferred: style %d bytes, script %d bytes%n", style, script);
        assertThat(style + script).isLessThan(TRANSFERRED_BYTES_MAX);
    }

    @Test
    void everythingAPageAsksForIsOneSheetAndOneScript() {
        var gallery = new Gallery();
        var page = new Samples(gallery, gallery.context(Language.DA, Reader.STAFF)).whole();
        assertThat(page.split("<link rel=\"stylesheet\"", -1)).hasSize(2);
        assertThat(page.split("<script", -1)).hasSize(2);
    }

    @Test
    void theNameChangesWithTheContentOnly() {
        assertThat(assets.style().name()).isEqualTo(new Assets(new Rooms()).style().name());
        assertThat(assets.style().name()).matches("samspel-[0-9a-f]{16}\\.css");
    }

    private static int compressed(Assets.Asset asset) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(asset.content().getContentAsByteArray());
        }
        return bytes.size();
    }
}
