package org.weishishi.approval.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.domain.book.ShippedChains;
import org.weishishi.shared.JsonParts;
import org.weishishi.shared.RecordReader;

/** 随产品发布的审批链 · of {@code approval/chains/*.json}, read and checked at first use. */
@ApplicationScoped
public class ResourceChains implements ShippedChains {

    private static final String FOLDER = "/org/weishishi/approval/chains/";

    private volatile @Nullable List<ChainScope> loaded;

    @Override
    public List<ChainScope> all() {
        List<ChainScope> ready = loaded;
        if (ready == null) {
            ready = read("index.json").getJsonArray("chains").getValuesAs(JsonString.class).stream()
                    .flatMap(file ->
                            read(file.getString()).getJsonArray("chains").getValuesAs(JsonObject.class).stream())
                    .map(one -> RecordReader.read(ChainScope.class, one))
                    .toList();
            loaded = ready;
        }
        return ready;
    }

    private static JsonObject read(String file) {
        try (InputStream in = ResourceChains.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(FOLDER + file);
            }
            return JsonParts.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
