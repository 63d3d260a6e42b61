package org.weishishi.document.infrastructure.form;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.RenderOrder;
import org.weishishi.document.domain.SealImage;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.CanonicalJson;

/** 样张数据 · the sample of a kind, {@code samples/<kind>.json}: for previews of templates and the gallery in the manual. */
public final class Sample {

    private static final String CODE = "K7Q2-9XMB-4T0W";
    private static final String URL = "https://example.org/weishishi/public/verify/" + CODE;

    private Sample() {}

    /** @return the order, marked as demonstration data and sealed where the kind is sealed */
    public static RenderOrder order(DocumentKind kind, int version) {
        JsonObject sample = ShippedTemplates.resource("samples/" + kind.name().toLowerCase(Locale.ROOT));
        JsonObject facts = sample.getJsonObject("snapshot");
        LocalDate dated = LocalDate.parse(sample.getString("dated"));
        RenderOrder order = new RenderOrder(
                kind,
                version,
                new RenderOrder.Heading(
                        sample.getString("title"),
                        sample.getString("number"),
                        dated,
                        dated.atTime(LocalTime.NOON).atZone(BusinessClock.ZONE).toOffsetDateTime(),
                        CODE,
                        URL,
                        null),
                facts,
                CanonicalJson.sha256(CanonicalJson.of(facts)),
                true);
        return sample.containsKey("seal") ? order.sealed(SealImage.demonstration(sample.getString("seal"))) : order;
    }
}
