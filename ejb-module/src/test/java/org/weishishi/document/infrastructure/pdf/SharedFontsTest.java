package org.weishishi.document.infrastructure.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.infrastructure.form.ShippedTemplates;
import org.weishishi.shared.CanonicalJson;

/** All threads set type with the same parsed fonts: what one makes does not depend on the others. */
class SharedFontsTest {

    private static final int THREADS = 4;
    private static final int PAPERS = 24;

    private static RenderOrder order(int number) {
        JsonObject facts = Json.createReader(
                        new StringReader("""
                {"community": "莲塘社区", "council": "莲塘社区居民议事会", "issuer": "莲塘社区居民委员会",
                 "meeting": {"name": "第%1$d次居民议事会", "held": "2016-08-12", "place": "会议室%1$d", "chair": "王𬭎毅", "clerk": "李㛃",
                   "members": 16, "present": 14, "quorum": "到会超过三分之二", "passRule": "赞成超过半数", "voting": "SHOW_OF_HANDS"},
                 "items": [{"name": "社区图书角更新%2$s", "kind": "SERVICE", "proposer": "居委会", "amount": "120000.00",
                   "favour": 14, "against": 0, "abstain": 0, "recused": 0, "passed": true}]}
                """.formatted(number, Character.toString(0x4E00 + 37 * number))))
                .readObject();
        RenderOrder.Heading heading = new RenderOrder.Heading(
                "莲塘社区居民议事会关于2016年民生微实事项目的决议",
                "莲塘社区决议〔2016〕第" + number + "号",
                LocalDate.of(2016, 8, 12),
                OffsetDateTime.parse("2016-08-12T17:00:00+08:00"),
                "K7Q2-9XMB-4T0W",
                null,
                null);
        String hash = CanonicalJson.sha256(CanonicalJson.of(facts));
        return new RenderOrder(DocumentKind.RESOLUTION, 1, heading, facts, hash, false);
    }

    @Test
    void threadsSideBySideMakeTheSameBytesAsOneAlone() throws Exception {
        PdfRenderer renderer = PdfRenderer.standalone(Path.of("target/no-fonts"), new ShippedTemplates());
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<byte[]>> together = new ArrayList<>();
            for (int i = 0; i < PAPERS; i++) {
                RenderOrder order = order(i);
                together.add(pool.submit(() -> renderer.render(order).bytes()));
            }
            for (int i = 0; i < PAPERS; i++) {
                byte[] alone = renderer.render(order(i)).bytes();
                assertThat(together.get(i).get()).as("paper " + i).isEqualTo(alone);
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
